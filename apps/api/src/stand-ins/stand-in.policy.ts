import type { NetworkId, StaffId } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Leads and coordinators name stand-ins, and end that. */
export const namesStandIns = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' | 'WARD_LEAD' } =>
  actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** Whoever goes away names who stands in for them; a coordinator of the network does it for them. */
export const canNameStandIn = (actor: Actor, { networkId, away }: { networkId: NetworkId; away: StaffId }): boolean =>
  namesStandIns(actor) && actor.networkId === networkId && (actor.kind === 'COORDINATOR' || actor.staffId === away);

/** It is ended by either of the two, or by a coordinator. */
export const canEndStandIn = (
  actor: Actor,
  { standIn, ...named }: { networkId: NetworkId; away: StaffId; standIn: StaffId },
): boolean =>
  canNameStandIn(actor, named) ||
  (actor.kind === 'WARD_LEAD' && actor.networkId === named.networkId && actor.staffId === standIn);
