import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Who makes, lists, rotates and revokes a network's API clients; a client reads of itself what its keys are, and changes nothing. */
export function canManageClients(actor: Actor, networkId: NetworkId): boolean {
  if (actor.kind === 'ANYONE' || actor.networkId !== networkId) return false;
  switch (actor.kind) {
    case 'COORDINATOR':
      return true;
    case 'WARD_LEAD':
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
