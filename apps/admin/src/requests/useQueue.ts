import { useQuery } from '@apollo/client/react';
import type { RequestFilter, RequestSort } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const QUEUE = graphql(`
  query Queue($filter: RequestFilter, $sort: RequestSort!, $counted: Boolean!, $after: String) {
    me { id }
    requests(first: 25, after: $after, filter: $filter, sort: $sort) {
      edges { cursor node { id ...RequestCard ...RequestRow } }
      pageInfo { hasNextPage endCursor }
      totalCount @include(if: $counted)
      facets @include(if: $counted) { ...QueueChoices }
    }
  }
`);

/** The queue in the order asked for, page after page; with how many each choice of its filter would show, where those are in sight. */
export function useQueue(filter: RequestFilter, sort: RequestSort, counted: boolean, skip: boolean) {
  const result = useQuery(QUEUE, { variables: { filter, sort, counted }, skip });
  const { nodes, ...pages } = usePages(result, (data) => data.requests);
  const shown = (result.data ?? result.previousData)?.requests;
  return { requests: nodes, facets: shown?.facets ?? null, total: shown?.totalCount ?? null, ...pages };
}
