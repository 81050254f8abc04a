import { useApolloClient, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const OWN_LOOKS = graphql(`
  query OwnLooks($first: Int!, $after: String) {
    me { id }
    ownLooks(first: $first, after: $after) {
      edges { cursor node { id at byYou who role fields purpose } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

/** My looks and the looks at me, the newest first. */
export function useOwnLooks() {
  const { nodes, ...pages } = usePages(
    useQuery(OWN_LOOKS, {
      variables: { first: 10 },
      fetchPolicy: 'cache-and-network',
    }),
    (data) => data.ownLooks,
  );
  return { looks: nodes, ...pages };
}

/** All of them, asked for page by page; `onPage` hears how many there are so far, and in all. */
export function useEveryOwnLook() {
  const client = useApolloClient();
  return async (onPage: (soFar: number, inAll: number) => void) => {
    const looks = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data?: import('../gql/graphql.ts').OwnLooksQuery } = await client.query({
        query: OWN_LOOKS,
        variables: { first: 100, after },
        fetchPolicy: 'no-cache',
      });
      if (!data) throw new Error('no answer');
      looks.push(...data.ownLooks.edges.map(({ node: { id, ...look } }) => look));
      onPage(looks.length, data.ownLooks.totalCount);
      if (!data.ownLooks.pageInfo.hasNextPage) return looks;
      after = data.ownLooks.pageInfo.endCursor ?? null;
    }
  };
}
