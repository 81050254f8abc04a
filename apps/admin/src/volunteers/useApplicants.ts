import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const APPLICANTS = graphql(`
  query Applicants($after: String) {
    me { id }
    volunteers(first: 25, after: $after, filter: { statuses: [APPLIED] }) {
      edges { cursor node { id ...ApplicantCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Who has signed up in a reader's wards and waits to be taken on; null as long as nobody has said. */
export function useApplicants({ skip = false } = {}) {
  const { nodes, ...pages } = usePages(useQuery(APPLICANTS, { skip }), (data) => data.volunteers);
  return { applicants: nodes, ...pages };
}
