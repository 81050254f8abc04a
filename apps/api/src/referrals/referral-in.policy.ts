import type { ReferralIn } from '@wardwise/domain';
import type { Actor, ApiClient } from '../platform/actor.ts';

/** Who may bring somebody to us: a program that speaks for an organisation and may write, or whoever has opened a referrer's link. Not whoever has opened the link of one referral to them. */
export const canRefer = (actor: Actor): actor is ApiClient & { organizationId: string } =>
  actor.kind === 'PARTNER_CLIENT' &&
  actor.organizationId !== null &&
  actor.referralId === undefined &&
  actor.scopes.includes('REFERRALS_WRITE');

/** Who made it: a program of the same organisation, somebody who works for it, or whoever holds the very link it came by. The staff see it by the request. */
export const isReferrer = (actor: Actor, referral: Pick<ReferralIn, 'networkId' | 'organizationId' | 'linkId'>): boolean =>
  (actor.kind === 'PARTNER_CLIENT' || actor.kind === 'PARTNER') &&
  actor.networkId === referral.networkId &&
  actor.organizationId === referral.organizationId &&
  actor.scopes.includes('REFERRALS_READ') &&
  (actor.kind === 'PARTNER' || (actor.referralId === undefined && (actor.referrerLinkId ?? referral.linkId) === referral.linkId));
