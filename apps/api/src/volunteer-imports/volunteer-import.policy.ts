import type { Actor, Staff } from '../platform/actor.ts';

/** A group's volunteers are a coordinator's to take in: the network answers for the basis in law. */
export const takesInVolunteers = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' } => actor.kind === 'COORDINATOR';
