import { useQuery } from '@apollo/client/react';
import type { VolunteerFilter } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const VOLUNTEERS = graphql(`
  query Volunteers($filter: VolunteerFilter, $after: String) {
    me { id }
    volunteers(first: 25, after: $after, filter: $filter) {
      edges { cursor node { id ...VolunteerCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The volunteers a reader may see: their own wards', or for a coordinator the network's. */
export function useVolunteers(filter: VolunteerFilter) {
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(VOLUNTEERS, { variables: { filter } });
  const page = (data ?? previousData)?.volunteers;
  return {
    volunteers: page?.edges.map(({ node }) => node) ?? null,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
