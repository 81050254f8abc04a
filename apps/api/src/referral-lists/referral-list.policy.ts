import type { Actor, Staff } from '../platform/actor.ts';

/** Lists are a coordinator's: the network answers for the agreement and for its basis in law. */
export const takesLists = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' } => actor.kind === 'COORDINATOR';
