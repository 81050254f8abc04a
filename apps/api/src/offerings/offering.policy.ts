import { type Actor, isStaff, type Staff } from '../platform/actor.ts';

/** All of the staff read what their network offers, and by which words. */
export const canReadOfferings = (actor: Actor): actor is Staff => isStaff(actor);

/** Coordinators say what the network offers, and what it is called. */
export const canChangeOfferings = (actor: Actor): actor is Staff => actor.kind === 'COORDINATOR';
