import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const APPLICANTS = graphql(`
  query Applicants($after: String) {
    me { id }
    volunteers(first: 25, after: $after, filter: { statuses: [APPLIED] }) {
      edges { cursor node { id ...ApplicantCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Who has signed up in a reader's wards and waits to be taken on. */
export function useApplicants() {
  const { data, previousData, loading, fetchMore } = useQuery(APPLICANTS);
  const page = (data ?? previousData)?.volunteers;
  return {
    applicants: page?.edges.map(({ node }) => node) ?? [],
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the list stays as it is
  };
}
