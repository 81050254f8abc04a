import type { PageLanguage } from '@wardwise/domain';
import type { ApiClient } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { findReferralDoor, type ReferralDoor } from './referral-link.store.ts';

/** Whoever has opened a mailed link acts for the organisation that the referral is addressed to, on that one and no other. */
export const receiverOf = ({ networkId, linkId, referralId, organizationId }: ReferralDoor): ApiClient => ({
  kind: 'PARTNER_CLIENT',
  networkId,
  clientId: linkId,
  scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'],
  grantedWards: [],
  organizationId,
  referralId,
});

/** Who stands behind the link of a mailed referral: a receiver where this browser has shown the code, otherwise nobody we know. */
export async function findReceiver(
  house: House,
  token: string,
  browser: string | null,
): Promise<{ actor: ApiClient | null; pageLanguage: PageLanguage } | 'LINK_EXPIRED' | null> {
  const door = await findReferralDoor(house, token, browser);
  if (!door) return null;
  if (door.expired) return 'LINK_EXPIRED';
  return { actor: door.here ? receiverOf(door) : null, pageLanguage: door.pageLanguage };
}
