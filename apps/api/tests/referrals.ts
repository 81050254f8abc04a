import { randomUUID } from 'node:crypto';
import { addDays, dayIn, type ReferralField, TIME_ZONE } from '@wardwise/domain';
import { linkToken, newSecret, sixDigits } from '../src/platform/seal/index.ts';
import { aPartner, withKey } from './clients.ts';
import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import type { Neighbour } from './neighbour.ts';
import { REFERRAL, type SeenReferral } from './payload.ts';
import { leadOf, type Network } from './people.ts';
import { done, raw } from './scenes.ts';
import type { Variables } from './wire.ts';

/** A food bank of the directory, and how it takes referrals. */
export async function aFoodBank(
  { db, networkId }: TestHouse,
  {
    email,
    fields = ['calledName', 'phone', 'address', 'diet'],
    organization = `org_${randomUUID()}`,
    hours = 48,
  }: {
    email?: string;
    fields?: ReferralField[];
    organization?: string;
    hours?: number;
  } = {},
): Promise<{ serviceId: string; organizationId: string }> {
  const id = randomUUID();
  await db.query(
    `insert into organizations (id, name, description, kept_by) values ($1, 'Abbey Road Food Bank', 'Made for a test', $2) on conflict do nothing`,
    [raw(organization), networkId()],
  );
  await db.query(
    `insert into services (id, organization_id, name, everywhere, takes_referrals, referral_email, referral_fields, answer_hours)
     values ($1, $2, 'Food parcels', true, $3, $4, $5, $6)`,
    [id, raw(organization), email ? 'EMAIL' : 'API', email ?? null, fields, hours],
  );
  return { serviceId: `svc_${id}`, organizationId: organization };
}

/** A yes by telephone to all that may be needed, for three months. */
export const aYes = (more: Variables = {}): Variables => ({
  ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar' },
  fields: ['calledName', 'phone', 'address', 'note', 'diet', 'allergies', 'householdSize', 'language'],
  until: addDays(dayIn(TIME_ZONE, new Date()), 90),
  ...more,
});

export type Referred = {
  lead: Lead;
  program: Lead;
  requestId: string;
  referral: SeenReferral;
  serviceId: string;
  organizationId: string;
};

/** A request that was referred to a food bank whose program asks by the API. */
export async function aReferral(
  test: TestHouse,
  { network = 'westminster', need = {}, more = {} }: { network?: Network; need?: Variables; more?: Variables } = {},
): Promise<Referred> {
  const there = network === 'westminster';
  const lead = test.api.as(there ? leadOf('Vincent Square') : leadOf("Queen's Park", network));
  const request = await lead.taken({ ...(there ? {} : { postcode: 'W10 4AA' }), ...need });
  const bank = await aFoodBank(test);
  const { key } = await aPartner(test, { organizationId: bank.organizationId }, network);
  const input = {
    requestId: request.id,
    serviceId: bank.serviceId,
    consent: aYes(),
    diet: 'Halal',
    allergies: 'Peanuts',
    ...more,
  };
  const { referral } = await done(lead.press('sendReferral', input));
  const program = withKey(test, key);
  return { lead, program, requestId: request.id, referral: referral as SeenReferral, ...bank };
}

/** The service says yes to it, and begins. */
export async function started({ program, referral }: Pick<Referred, 'program' | 'referral'>): Promise<void> {
  await done(program.press('acceptReferral', { referralId: referral.id }));
  await done(program.press('startReferral', { referralId: referral.id }));
}

/** How far a request has come, as this lead sees it. */
export const statusOf = async (lead: Lead, requestId: string): Promise<string | undefined> =>
  (await lead.request(requestId))?.status;

/** What a program finds among the referrals to its organisation. */
export const toMe = async (program: Lead | Neighbour): Promise<SeenReferral[]> => {
  const { data } = await program.send(`{ referralsToMe(first: 100) { nodes ${REFERRAL} } }`);
  return ((data as { referralsToMe?: { nodes: SeenReferral[] } } | null)?.referralsToMe?.nodes ?? []) as SeenReferral[];
};

/** The referral as one side sees it now. */
export const asSeenBy = async (side: Lead, id: string): Promise<SeenReferral | null> =>
  (await side.ask<{ referral: SeenReferral | null }>(`query ($id: ID!) { referral(id: $id) ${REFERRAL} }`, { id })).referral;

/** How many envelopes, and keys that open them, there are of a referral. */
export async function envelopesOf({ db }: TestHouse, { id }: SeenReferral): Promise<number> {
  const { rows } = await db.query(
    'select from referral_envelopes e join data_keys k on k.id = e.data_key_id where e.referral_id = $1',
    [raw(id)],
  );
  return rows.length;
}

/** Moves what has happened to a referral so far into the past; the worker goes by the database's clock. */
export const age = ({ db }: TestHouse, { id }: SeenReferral, interval: string) =>
  db.query(
    `update referrals set sent_at = sent_at - $2::interval, received_at = received_at - $2::interval, answered_at = answered_at - $2::interval,
       started_at = started_at - $2::interval, chased_at = chased_at - $2::interval, ended_at = ended_at - $2::interval where id = $1`,
    [raw(id), interval],
  );

/** The token of the link that was mailed about a referral, made again from its id. */
export async function mailedLinkOf({ db, house }: TestHouse, { id }: SeenReferral): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from referral_links where referral_id = $1', [raw(id)]);
  return linkToken(house.ring, rows[0]?.id ?? '');
}

/** A browser that has opened the mailed link and shown the code. */
export async function anOpenDoor(test: TestHouse, token: string): Promise<Neighbour> {
  const browser = newSecret();
  const there = test.api.behind(token, browser);
  await done(there.press('sendReferralCode', { token }));
  const { rows } = await test.db.query<{ id: string }>('select id from referral_codes order by created_at desc limit 1');
  await done(there.press('confirmReferralCode', { token, code: sixDigits(test.house.ring, rows[0]?.id ?? '') }));
  return test.api.behind(token, browser);
}
