import type { NetworkId, StaffId } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Leads and coordinators read the network's rota, with the names of its leads: as it would hang on a wall. */
export const readsRota = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' | 'WARD_LEAD' } =>
  actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** A lead's days are changed by themselves and by a coordinator of their network. */
export const canChangeDuty = (actor: Actor, duty: { networkId: NetworkId; staffId: StaffId }): boolean =>
  readsRota(actor) && actor.networkId === duty.networkId && (actor.kind === 'COORDINATOR' || actor.staffId === duty.staffId);
