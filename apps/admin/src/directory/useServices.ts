import { useQuery } from '@apollo/client/react';
import type { ServiceFilter } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const SERVICES = graphql(`
  query Services($filter: ServiceFilter, $after: String) {
    me { id }
    services(first: 25, after: $after, filter: $filter) {
      edges { cursor node { id ...ServiceCard } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** The services that a search finds, by name. */
export function useServices(filter: ServiceFilter) {
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(SERVICES, { variables: { filter } });
  const page = (data ?? previousData)?.services;
  return {
    services: page?.edges.map(({ node }) => node) ?? null,
    count: page?.totalCount ?? 0,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
