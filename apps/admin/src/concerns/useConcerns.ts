import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CONCERNS = graphql(`
  query Concerns($after: String) {
    me { id }
    concerns(first: 25, after: $after) {
      edges { cursor node { id ...ConcernRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The concerns one may read, those that are not over first. */
export function useConcerns() {
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(CONCERNS);
  const page = (data ?? previousData)?.concerns;
  return {
    concerns: page?.edges.map(({ node }) => node) ?? null,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
