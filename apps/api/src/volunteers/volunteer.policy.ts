import type { NetworkId, WardCode } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

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
    case 'PARTNER_CLIENT':
    case 'COUNCIL_CLIENT':
    case 'SYSTEM':
      return false;
  }
}
