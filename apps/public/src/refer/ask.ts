import { type Asked, ask } from '../site/ask.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { ReferralToUs, Referrer } from './refer.ts';

const REFERRER = `query Referrer($token: String!, $after: String) { referrerDoor(token: $token) { networkName organizationName pageLanguage }
  categories { key label } referralsFromMe(first: 25, after: $after) {
    nodes { id status reason reference sentAt canWithdraw } pageInfo { hasNextPage endCursor } } }`;

type Found = {
  referrerDoor: Omit<Referrer, 'categories' | 'referrals' | 'before'> | null;
  categories: Referrer['categories'];
  referralsFromMe: { nodes: ReferralToUs[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

/** What stands behind a referrer's link. */
export async function findReferrer(site: PublicSite, visit: Visit, token: string): Promise<Asked<Referrer>> {
  const asked = await ask<Found>(site, visit, token, REFERRER, { token, after: visit.after });
  if (!asked.ok) return asked;
  const { referrerDoor, categories, referralsFromMe } = asked.value;
  if (!referrerDoor) return { ok: false, code: 'LINK_NOT_FOUND' };
  const { nodes, pageInfo } = referralsFromMe;
  // Asked within the house, a moment comes as a Date.
  const referrals = nodes.map((one) => ({ ...one, sentAt: new Date(one.sentAt).toISOString() }));
  return {
    ok: true,
    value: { ...referrerDoor, categories, referrals, before: pageInfo.hasNextPage ? pageInfo.endCursor : null },
  };
}
