import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const UNUSUAL_LOOKS = graphql(`query UnusualLooks { me { id } unusualLooks { week who reason looks records } }`);

/** Weeks of looks that are worth a question; never one's own. */
export function useUnusualLooks() {
  const { data, loading, error, refetch } = useQuery(UNUSUAL_LOOKS);
  return { unusual: data?.unusualLooks ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
