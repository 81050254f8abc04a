import { type Asked, ask } from '../site/ask.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { ReferralToUs, Referrer } from './refer.ts';

const REFERRER = `query Referrer($token: String!) { referrerDoor(token: $token) { networkName organizationName pageLanguage }
  categories { key label ways } referralsFromMe(first: 25) { nodes { id status reason reference sentAt canWithdraw } } }`;

type Found = {
  referrerDoor: Omit<Referrer, 'categories' | 'referrals'> | null;
  categories: Referrer['categories'];
  referralsFromMe: { nodes: ReferralToUs[] };
};

/** What stands behind a referrer's link. */
export async function findReferrer(site: PublicSite, visit: Visit, token: string): Promise<Asked<Referrer>> {
  const asked = await ask<Found>(site, visit, token, REFERRER, { token });
  if (!asked.ok) return asked;
  const { referrerDoor, categories, referralsFromMe } = asked.value;
  if (!referrerDoor) return { ok: false, code: 'LINK_NOT_FOUND' };
  // Asked within the house, a moment comes as a Date.
  const referrals = referralsFromMe.nodes.map((one) => ({ ...one, sentAt: new Date(one.sentAt).toISOString() }));
  return { ok: true, value: { ...referrerDoor, categories, referrals } };
}
