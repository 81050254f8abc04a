import type { ServiceToTellFragment } from '../gql/graphql.ts';

/** A service that was chosen, with all that is told of it. */
export type ServiceToTell = ServiceToTellFragment;
