import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const WARDS = graphql(`query Wards { wards { code name viewerLeads } }`);

/** The network's wards, the reader's own first; and that they did not come. */
export function useWardList() {
  const { data, error, refetch } = useQuery(WARDS);
  const wards = [...(data?.wards ?? [])].sort(
    (one, other) => Number(other.viewerLeads) - Number(one.viewerLeads) || one.name.localeCompare(other.name),
  );
  return { wards, known: data !== undefined, error, askAgain: () => void refetch().catch(() => {}) };
}

/** The wards alone. */
export const useWards = () => useWardList().wards;
