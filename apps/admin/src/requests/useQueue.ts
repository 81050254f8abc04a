import { useQuery } from '@apollo/client/react';
import type { RequestFilter, RequestSort } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

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
  const { nodes, ...pages } = usePages(useQuery(QUEUE, { variables: { filter, sort } }), (data) => data.requests);
  return { requests: nodes, ...pages };
}
