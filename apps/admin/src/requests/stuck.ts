import type { RoutingKind } from '../gql/graphql.ts';

/** Nobody deals with it until somebody acts: the queue's first. */
export const stuck = (request: { routing: { kind: RoutingKind } }) =>
  request.routing.kind === 'UNPLACED' || request.routing.kind === 'NOBODY_ON_DUTY';
