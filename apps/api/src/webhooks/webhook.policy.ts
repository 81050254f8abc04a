import type { NetworkId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** Whether somebody keeps webhooks at all: coordinators every client's, a partner's program its own, by its write scope. */
export const keepsWebhooks = (actor: Actor): boolean =>
  actor.kind === 'COORDINATOR' || (actor.kind === 'PARTNER_CLIENT' && actor.scopes.includes('REFERRALS_WRITE'));

/** Whether they keep those of this client. */
export const canKeepWebhooks = (actor: Actor, of: { networkId: NetworkId; clientId: string }): boolean =>
  keepsWebhooks(actor) && actor.networkId === of.networkId && (!('clientId' in actor) || actor.clientId === of.clientId);
