import type { NetworkId } from '@wardwise/domain';
import type { Actor, Partner, Staff } from '../platform/actor.ts';

/** Coordinators keep the directory. */
export const keepsDirectory = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' } => actor.kind === 'COORDINATOR';

/** An entry is changed by the coordinators of the network that wrote it down; one that came from a feed is changed there. */
export const canEdit = (actor: Actor, keptBy: NetworkId | null): boolean => keepsDirectory(actor) && actor.networkId === keptBy;

/** Whether somebody says of services that their entry is right and whether they have room: coordinators, and the people of a partner. */
export const assures = (actor: Actor): actor is (Staff & { kind: 'COORDINATOR' }) | Partner =>
  keepsDirectory(actor) || actor.kind === 'PARTNER';

/** Of which: what their network keeps; of their own organisation also what came from a feed, and not what another network wrote down. */
export const canAssure = (actor: Actor, entry: { keptBy: NetworkId | null; organizationId: string }): boolean =>
  actor.kind === 'PARTNER'
    ? actor.organizationId === entry.organizationId && (entry.keptBy === null || entry.keptBy === actor.networkId)
    : canEdit(actor, entry.keptBy);
