import type { Actor, Staff } from '../platform/actor.ts';

/** Coordinators say which wards are neighbours where the map does not know. */
export const canChangeNeighbours = (actor: Actor): actor is Staff => actor.kind === 'COORDINATOR';

/** Who takes what people ask for on the telephone, and so may learn whose a postcode is before anything is saved. */
export const canTakeCalls = (actor: Actor): actor is Staff => actor.kind === 'WARD_LEAD' || actor.kind === 'COORDINATOR';
