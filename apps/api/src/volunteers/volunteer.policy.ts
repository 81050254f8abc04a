import type { NetworkId, WardCode } from '@wardwise/domain';
import { type Actor, isStaff } from '../platform/actor.ts';

export type SeenVolunteer = { networkId: NetworkId; wardCode: WardCode };

/** A lead sees the volunteers of their own wards; of other wards' volunteers the candidates tell a first name and reasons, no more. */
export function canSeeVolunteer(actor: Actor, volunteer: SeenVolunteer): boolean {
  if (actor.kind === 'ANYONE' || actor.networkId !== volunteer.networkId) return false;
  switch (actor.kind) {
    case 'COORDINATOR':
      return true;
    case 'WARD_LEAD':
      return actor.wardCodes.includes(volunteer.wardCode);
    case 'SAFEGUARDING_LEAD':
    case 'VOLUNTEER':
    case 'LINK_HOLDER':
    case 'REQUESTER':
    case 'REQUESTER_LINK_HOLDER':
    case 'PARTNER':
    case 'PARTNER_CLIENT':
    case 'COUNCIL_CLIENT':
    case 'SYSTEM':
      return false;
  }
}

/** Of which wards somebody is told how far their volunteers reach; null: of none. It is told in numbers, of wards whose volunteers they see by name. */
export function wardsOfCover(actor: Actor): 'ALL' | WardCode[] | null {
  if (actor.kind === 'COORDINATOR') return 'ALL';
  return actor.kind === 'WARD_LEAD' ? actor.wardCodes : null;
}

/** Who may pause a volunteer and let them help again: whoever sees them, and whoever deals with concerns. */
export const canSuspend = (actor: Actor, volunteer: SeenVolunteer): boolean =>
  canSeeVolunteer(actor, volunteer) || (isStaff(actor) && actor.safeguarding && actor.networkId === volunteer.networkId);

/** Who may remove a volunteer for good: coordinators, and whoever deals with concerns. */
export const canRemove = (actor: Actor, volunteer: SeenVolunteer): boolean =>
  canSuspend(actor, volunteer) && isStaff(actor) && (actor.kind === 'COORDINATOR' || actor.safeguarding);
