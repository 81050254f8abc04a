import type { NetworkId, StaffId } from '@wardwise/domain';
import { type Actor, isStaff } from '../platform/actor.ts';

export type SeenConcern = { networkId: NetworkId; aboutStaff: StaffId | null };

/** The safeguarding lead and the deputy, each but of what is about themselves; nobody by any other role. */
export function canSeeConcern(actor: Actor, concern: SeenConcern): boolean {
  return isStaff(actor) && actor.networkId === concern.networkId && actor.safeguarding && concern.aboutStaff !== actor.staffId;
}
