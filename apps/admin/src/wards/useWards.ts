import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const WARDS = graphql(`query Wards { wards { code name viewerLeads } }`);

/** The network's wards, the reader's own first. */
export function useWards() {
  const { data } = useQuery(WARDS);
  const wards = data?.wards ?? [];
  return [...wards].sort(
    (one, other) => Number(other.viewerLeads) - Number(one.viewerLeads) || one.name.localeCompare(other.name),
  );
}
