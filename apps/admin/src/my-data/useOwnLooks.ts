import { useApolloClient, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

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
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(OWN_LOOKS, {
    variables: { first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.ownLooks;
  return {
    looks: page?.edges.map(({ node }) => node) ?? null,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
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
