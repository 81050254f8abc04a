import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { askEarly, useEarly } from '../platform/early.ts';
import { usePages } from '../platform/usePages.ts';

const TODAY = graphql(`
  query Today($after: String) {
    me { id }
    today(first: 25, after: $after) {
      edges { cursor node { id today { kind } ...TodayRow } }
      pageInfo { hasNextPage endCursor }
    }
    putOff: requests(first: 1, filter: { snoozes: [PUT_OFF], statuses: [NEW, OPEN, ASSIGNED, DELIVERED] }) { totalCount }
  }
`);

/** Asks while the frame around it is still being drawn. */
export const askEarlyForToday = (client: ApolloClient) => askEarly(client, TODAY);

/** What needs a lead now, in the order in which to see to it, and how much is put off. */
export function useToday() {
  const result = useQuery(TODAY, { fetchPolicy: useEarly(TODAY) });
  const { nodes, ...pages } = usePages(result, (data) => data.today);
  return { requests: nodes, putOff: (result.data ?? result.previousData)?.putOff?.totalCount ?? 0, ...pages };
}
