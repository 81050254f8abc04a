import type { NetworkId, StaffId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

type Handed = { networkId: NetworkId; from: StaffId };

/** Leads and coordinators hand wards over, and back. */
export const handsOver = (actor: Actor): boolean => actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** Whoever leads a ward hands it over themselves; a coordinator of the network does it for them. */
export const canHandOver = (actor: Actor, { networkId, from }: Handed): boolean =>
  actor.networkId === networkId && (actor.kind === 'COORDINATOR' || (actor.kind === 'WARD_LEAD' && actor.staffId === from));

/** It is handed back by either of the two, or by a coordinator. */
export const canUndoHandOver = (actor: Actor, handed: Handed & { to: StaffId }): boolean =>
  canHandOver(actor, handed) ||
  (actor.kind === 'WARD_LEAD' && actor.networkId === handed.networkId && actor.staffId === handed.to);
