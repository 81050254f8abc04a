import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Who sees the staff of a network, with roles and wards, and may invite, change and stop them: its coordinators. */
export function canKeepStaff(actor: Actor, networkId: NetworkId): boolean {
  switch (actor.kind) {
    case 'COORDINATOR':
      return actor.networkId === networkId;
    case 'WARD_LEAD':
    case 'SAFEGUARDING_LEAD':
    case 'VOLUNTEER':
    case 'LINK_HOLDER':
    case 'REQUESTER':
    case 'REQUESTER_LINK_HOLDER':
    case 'PARTNER_CLIENT':
    case 'COUNCIL_CLIENT':
    case 'ANYONE':
    case 'SYSTEM':
      return false;
  }
}
