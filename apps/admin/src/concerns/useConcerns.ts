import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const CONCERNS = graphql(`
  query Concerns($after: String) {
    me { id }
    concerns(first: 25, after: $after) {
      edges { cursor node { id ...ConcernRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The concerns one may read, those that are not over first. */
export function useConcerns() {
  const { nodes, ...pages } = usePages(useQuery(CONCERNS), (data) => data.concerns);
  return { concerns: nodes, ...pages };
}
