import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const CALL_LIST = graphql(`
  query CallList($after: String) {
    me { id }
    callList(first: 25, after: $after) {
      edges { cursor node { id ...CallCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Those to ring today, in the order to ring them. */
export function useCallList() {
  const { nodes, ...pages } = usePages(useQuery(CALL_LIST), (data) => data.callList);
  return { requests: nodes, ...pages };
}
