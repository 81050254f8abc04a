import type { NetworkId } from '@wardwise/domain';
import type { Actor, ApiClient, Partner } from '../platform/actor.ts';

/** What a policy needs to know of a referral. */
export type SeenReferral = { id: string; networkId: NetworkId; organizationId: string };

/**
 * Whom it is addressed to: a program that may read the referrals of the organisation it speaks for, somebody who works there, or whoever has opened
 * the mailed link of that very one. The staff see it by the request it is about (`canSee`), and never what the service was told.
 */
export const isReceiver = (actor: Actor, referral: SeenReferral): boolean =>
  isOfPartner(actor) &&
  actor.networkId === referral.networkId &&
  actor.organizationId === referral.organizationId &&
  actor.scopes.includes('REFERRALS_READ') &&
  (actor.kind === 'PARTNER' || (actor.referrerLinkId === undefined && (actor.referralId ?? referral.id) === referral.id));

/** Who may answer it: a receiver that may write. */
export const canAnswer = (actor: Actor, referral: SeenReferral): boolean =>
  isReceiver(actor, referral) && isOfPartner(actor) && actor.scopes.includes('REFERRALS_WRITE');

const isOfPartner = (actor: Actor): actor is ApiClient | Partner => actor.kind === 'PARTNER_CLIENT' || actor.kind === 'PARTNER';
