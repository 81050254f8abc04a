import { useQuery } from '@apollo/client/react';
import type { RequestFilter, RequestSort } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const QUEUE = graphql(`
  query Queue($filter: RequestFilter, $sort: RequestSort!, $after: String) {
    me { id }
    requests(first: 25, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { id ...RequestCard ...RequestRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The queue in the order asked for, page after page. */
export function useQueue(filter: RequestFilter, sort: RequestSort) {
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(QUEUE, { variables: { filter, sort } });
  const page = (data ?? previousData)?.requests;
  return {
    requests: page?.edges.map(({ node }) => node) ?? null,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
