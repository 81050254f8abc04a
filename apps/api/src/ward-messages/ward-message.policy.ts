import type { NetworkId, WardCode } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Leads and coordinators write to volunteers. */
export const writesMessages = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' | 'WARD_LEAD' } =>
  actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** A lead writes to the volunteers of their own wards, a coordinator to those of any ward; whoever may, reads what was written there and takes it back. */
export const canWriteToWard = (actor: Actor, ward: { networkId: NetworkId; code: WardCode }): boolean =>
  writesMessages(actor) &&
  actor.networkId === ward.networkId &&
  (actor.kind === 'COORDINATOR' || actor.wardCodes.includes(ward.code));
