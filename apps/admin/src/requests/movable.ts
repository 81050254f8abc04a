import type { useApolloClient } from '@apollo/client/react';
import { type Move, movesOf } from '@wardwise/domain';
import type { MovableRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

graphql(`
  fragment MovableRequest on HelpRequest {
    id status category { key label } ward { code name }
    viewerCan { confirm assign cancelAssignment recordFollowUp signpost cancel markUnmet markDuplicate }
    ...ConfirmRequest
  }
`);

/** What one card may do is asked when it is wanted: the board is drawn without it, and it is never stale. */
export const MOVABLE = graphql(`query MovableRequest($id: ID!) { me { id } request(id: $id) { id ...MovableRequest } }`);

export type Movable = { request: MovableRequestFragment; moves: Move[] };

/** Null where it is not there any more. */
export const movable = (request: MovableRequestFragment | null | undefined): Movable | null =>
  request ? { request, moves: movesOf(request.status, request.viewerCan) } : null;

/** Asks the server; throws where there is no line. */
export async function askMovable(client: ReturnType<typeof useApolloClient>, id: string): Promise<Movable | null> {
  const { data } = await client.query({ query: MOVABLE, variables: { id }, fetchPolicy: 'network-only' });
  return movable(data?.request as MovableRequestFragment | null | undefined);
}
