import type { Refused } from '../pages/refused.ts';
import { type Asked, ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { Received, Referral, Told } from './received.ts';

const RECEIVED = `query Referral($token: String!) { referralDoor(token: $token) { networkName pageLanguage }
  referralsToMe(first: 1) { nodes { id status categoryLabel wardName preferredLanguage waitsUntil service { name }
    viewerCan { open accept waitlist decline start complete } } } }`;
const TOLD = 'envelope { calledName phone email postcode address safeContact note householdSize diet allergies }';

type Found = { referralDoor: Omit<Received, 'referral'> | null; referralsToMe: { nodes: Referral[] } };

/** The referral behind a mailed link, as far as this browser may see it. */
export async function findReceived(site: PublicSite, visit: Visit, token: string): Promise<Asked<Received>> {
  const asked = await ask<Found>(site, visit, token, RECEIVED, { token });
  if (!asked.ok) return asked;
  const { referralDoor, referralsToMe } = asked.value;
  if (!referralDoor) return { ok: false, code: 'LINK_NOT_FOUND' };
  const referral = referralsToMe.nodes[0] ?? null;
  // Asked within the house, a moment comes as a Date.
  const waitsUntil = referral?.waitsUntil ? new Date(referral.waitsUntil).toISOString() : null;
  return { ok: true, value: { ...referralDoor, referral: referral && { ...referral, waitsUntil } } };
}

type Payload = { envelope?: Told | null; userErrors: Refused[] };

/** Does one verb of the service's through its mutation; the one that looks is answered with what it was told. */
export async function carryOut(
  site: PublicSite,
  visit: Visit,
  token: string,
  name: string,
  input: object,
): Promise<Asked<Payload>> {
  const document = mutation(name, name === 'openReferral' ? TOLD : '');
  const asked = await ask<{ answer: Payload }>(site, visit, token, document, { input });
  return asked.ok ? { ok: true, value: asked.value.answer } : asked;
}
