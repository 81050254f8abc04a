import type { Actor, Staff } from '../platform/actor.ts';

/** Who takes what people ask for on the telephone, and so may learn whose a postcode is before anything is saved. */
export const canTakeCalls = (actor: Actor): actor is Staff => actor.kind === 'WARD_LEAD' || actor.kind === 'COORDINATOR';
