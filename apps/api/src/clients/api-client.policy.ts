import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Coordinators make, list, rotate and revoke a network's API clients; a client reads of itself what its keys are, and changes nothing. */
export const canManageClients = (actor: Actor, networkId: NetworkId): boolean =>
  actor.kind === 'COORDINATOR' && actor.networkId === networkId;
