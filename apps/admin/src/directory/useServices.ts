import { useQuery } from '@apollo/client/react';
import type { ServiceFilter } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

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
  const result = useQuery(SERVICES, { variables: { filter } });
  const { nodes, ...pages } = usePages(result, (data) => data.services);
  const count = (result.data ?? result.previousData)?.services.totalCount ?? 0;
  return { services: nodes, count, ...pages };
}
