import { type Actor, isStaff, type Staff } from '../platform/actor.ts';

/** All of the staff read by which words their network says what it says. */
export const canReadWordings = (actor: Actor): actor is Staff => isStaff(actor);

/** Coordinators choose the words, and try them. */
export const canChangeWordings = (actor: Actor): actor is Staff => actor.kind === 'COORDINATOR';
