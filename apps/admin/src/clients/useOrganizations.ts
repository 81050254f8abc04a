import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useEvery } from '../platform/useEvery.ts';
import { usePages } from '../platform/usePages.ts';

const ORGANIZATIONS = graphql(`
  query Organizations($after: String) {
    services(first: 100, after: $after) {
      edges { cursor node { id organization { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The organisations of the directory that have a service, by name. */
export function useOrganizations() {
  const { nodes, error, askAgain } = useEvery(usePages(useQuery(ORGANIZATIONS), (data) => data.services));
  const named = new Map((nodes ?? []).map(({ organization: { id, name } }) => [id, name]));
  return {
    organizations: [...named].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
    error,
    askAgain,
  };
}
