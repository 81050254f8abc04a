import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Coordinators see the staff of a network, with roles and wards, and may invite, change and stop them. */
export const canKeepStaff = (actor: Actor, networkId: NetworkId): boolean =>
  actor.kind === 'COORDINATOR' && actor.networkId === networkId;
