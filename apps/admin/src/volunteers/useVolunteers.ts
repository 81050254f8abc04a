import { useQuery } from '@apollo/client/react';
import type { VolunteerFilter, VolunteerOrder } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const VOLUNTEERS = graphql(`
  query Volunteers($filter: VolunteerFilter, $order: VolunteerOrder! = NAME, $after: String) {
    me { id }
    volunteers(first: 25, after: $after, filter: $filter, order: $order) {
      edges { cursor node { id ...VolunteerCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The volunteers a reader may see: their own wards', or for a coordinator the network's. */
export function useVolunteers(filter: VolunteerFilter, order: VolunteerOrder) {
  const { nodes, ...pages } = usePages(useQuery(VOLUNTEERS, { variables: { filter, order } }), (data) => data.volunteers);
  return { volunteers: nodes, ...pages };
}
