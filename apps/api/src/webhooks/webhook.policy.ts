import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Whose webhook it is: a program, and the organisation it speaks for. */
type OfClient = { networkId: NetworkId; clientId: string; organizationId: string | null };

/** Whether somebody keeps webhooks at all: coordinators every client's, a partner's program its own by its write scope, and its people those of all its programs. */
export const keepsWebhooks = (actor: Actor): boolean =>
  actor.kind === 'COORDINATOR' ||
  actor.kind === 'PARTNER' ||
  (actor.kind === 'PARTNER_CLIENT' && actor.scopes.includes('REFERRALS_WRITE'));

/** Whether they keep those of this client. */
export const canKeepWebhooks = (actor: Actor, of: OfClient): boolean =>
  keepsWebhooks(actor) &&
  actor.networkId === of.networkId &&
  (!('clientId' in actor) || actor.clientId === of.clientId) &&
  (actor.kind !== 'PARTNER' || actor.organizationId === of.organizationId);
