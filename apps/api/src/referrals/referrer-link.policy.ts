import type { Actor, Staff } from '../platform/actor.ts';

/** Coordinators connect partners: they make the links by which organisations refer to us, and end them. */
export const keepsReferrerLinks = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' } => actor.kind === 'COORDINATOR';
