import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const PUT_OFF = graphql(`
  query PutOff($after: String) {
    me { id }
    requests(first: 25, after: $after, filter: { snoozes: [PUT_OFF], merging: false, statuses: [NEW, OPEN, ASSIGNED, DELIVERED] }) {
      edges { cursor node { id ...PutOffRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What is put off, by whomever, in the order of the queue. */
export function usePutOff() {
  const { nodes, ...pages } = usePages(useQuery(PUT_OFF), (data) => data.requests);
  return { requests: nodes, ...pages };
}
