import type { WardCode } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Leads and coordinators pause wards, and take them up again. */
export const pausesWards = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' | 'WARD_LEAD' } =>
  actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** Its own lead pauses a ward, or a coordinator of the network. */
export const canPause = (actor: Actor, wardCode: WardCode): boolean =>
  pausesWards(actor) && (actor.kind === 'COORDINATOR' || actor.wardCodes.includes(wardCode));
