import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CANDIDATES = graphql(`
  query Candidates($requestId: ID!) {
    candidates(requestId: $requestId) { ...RankedCandidates }
  }
`);

/** Who could do it, best first, and who could not, with every reason. */
export function useCandidates(requestId: string) {
  const { data, loading, error, refetch } = useQuery(CANDIDATES, { variables: { requestId } });
  return { candidates: data?.candidates ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
