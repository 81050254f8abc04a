import type { NetworkId } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Coordinators keep the directory. */
export const keepsDirectory = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' } => actor.kind === 'COORDINATOR';

/** An entry is changed by the coordinators of the network that wrote it down; one that came from a feed is changed there. */
export const canEdit = (actor: Actor, keptBy: NetworkId | null): boolean => keepsDirectory(actor) && actor.networkId === keptBy;
