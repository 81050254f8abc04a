import { randomBytes, randomUUID } from 'node:crypto';
import { addDays, dayIn, ENVELOPE_FIELDS, TIME_ZONE } from '@wardwise/domain';
import { insist, type Staff } from '../journey/index.ts';
import { type Asker, allOf, Desk } from './asker.ts';
import { type Canaries, type Canary, forget } from './canaries.ts';
import type { Deployment } from './deployment.ts';

/** Somebody who was referred: what was asked for the referral alone, and the request it is about. */
type Referred = { id: string; asker: Asker; asked: Canary[] };

/** The ways in which a referral can end, each played once; one goes on. */
const ENDINGS = ['COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'TAKEN_ALONG', 'STAYS'] as const;
export type Referrals = Record<(typeof ENDINGS)[number], Referred> & { serviceId: string; organizationId: string };

/** Where the play is played. */
type Scene = { deployment: Deployment; canaries: Canaries };

/** For each ending a referral that stands before it: to a service that needs to know everything, with a yes to everything. */
export async function referSome({ deployment, canaries }: Scene, { lead }: { lead: Staff }): Promise<Referrals> {
  const [serviceId, organizationId] = [randomUUID(), randomUUID()];
  await deployment.query(
    `insert into organizations (id, name, description, kept_by) select $1, 'A food bank', 'Of the proof', id from networks order by slug limit 1`,
    [organizationId],
  );
  await deployment.query(
    `insert into services (id, organization_id, name, everywhere, takes_referrals, referral_fields) values ($1, $2, 'Food parcels', true, 'API', $3)`,
    [serviceId, organizationId, ENVELOPE_FIELDS],
  );
  const referred = {} as Record<(typeof ENDINGS)[number], Referred>;
  for (const ending of ENDINGS) {
    const asker = await new Desk(deployment, canaries).askOnTheForm(lead, 'westminster', { confirmed: true });
    const asked = ['household_size', 'diet', 'allergies'].map((column) =>
      canaries.words(`referral_envelopes.${column}`, 'Only {}'),
    );
    const [householdSize, diet, allergies] = asked.map(({ text }) => text);
    const consent = {
      ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar', fields: ENVELOPE_FIELDS },
      until: addDays(dayIn(TIME_ZONE, new Date()), 90),
    };
    const input = { requestId: asker.id, serviceId: `svc_${serviceId}`, consent, householdSize, diet, allergies };
    const { referral } = await lead.do<{ referral: { id: string } }>('sendReferral', input, 'referral { id }');
    referred[ending] = { id: referral.id, asker, asked };
  }
  return { ...referred, serviceId, organizationId };
}

/** Every ending of a referral; what the service was told is forgotten with it, and the request's own details with the request. */
export async function endReferrals(
  { deployment, canaries }: Scene,
  { desks: { lead, coordinator }, referrals }: { desks: { lead: Staff; coordinator: Staff }; referrals: Referrals },
): Promise<void> {
  const program = await aProgram(deployment.url, coordinator, referrals.organizationId);
  const press = (verb: string, { id }: Referred, more = {}) => program(`${verb}Referral`, { referralId: id, ...more });
  await bringAndTakeBack({ deployment, canaries }, program);
  await listAndNotReach({ deployment, canaries }, lead, referrals.organizationId);
  await press('open', referrals.COMPLETED);
  for (const verb of ['accept', 'start', 'complete']) await press(verb, referrals.COMPLETED);
  await press('decline', referrals.DECLINED, { reason: 'NO_CAPACITY' });
  await lead.do('withdrawReferral', { referralId: referrals.WITHDRAWN.id }, 'referral { status }');
  await deployment.query(
    `update referrals set sent_at = sent_at - interval '10 days', chased_at = now() - interval '5 days' where id = $1`,
    [referrals.EXPIRED.id.slice(4)],
  );
  await deployment.rounds();
  await deployment.startWorker();
  // The details live on where the request does; the services' copies are gone.
  for (const over of ['DECLINED', 'WITHDRAWN', 'EXPIRED'] as const) {
    forget(...referrals[over].asked);
    await lead.do('cancelRequest', { requestId: referrals[over].asker.id }, 'request { status }');
  }
  await lead.do('cancelRequest', { requestId: referrals.TAKEN_ALONG.asker.id }, 'request { status }');
  for (const over of ['COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'TAKEN_ALONG'] as const)
    forget(...allOf(referrals[over].asker), ...referrals[over].asked);
}

/** The organisation brings somebody to us and takes it back: all that it told is forgotten. */
async function bringAndTakeBack({ deployment, canaries }: Scene, program: Awaited<ReturnType<typeof aProgram>>): Promise<void> {
  const { input, said } = new Desk(deployment, canaries).referredBy('westminster');
  const consent = { by: 'THEMSELVES', how: 'FACE_TO_FACE', words: 'REFERRED_1', language: 'ar', at: new Date().toISOString() };
  const { referralIn } = await program(
    'createReferral',
    { ...input, consent, idempotencyKey: randomUUID() },
    'referralIn { id }',
  );
  await program('withdrawReferral', { referralId: referralIn?.id });
  forget(...said);
}

/** Somebody stands on a list that the organisation hands us, and nobody reaches them: their row is written as the import does. */
async function listAndNotReach({ deployment, canaries }: Scene, lead: Staff, organizationId: string): Promise<void> {
  const asker = await new Desk(deployment, canaries).askOnTheForm(lead, 'westminster', { confirmed: false });
  const [requestId, listId] = [asker.id.slice(4), randomUUID()];
  await deployment.query(
    `with list as (
       insert into referral_lists (network_id, id, organization_id, agreement, basis, file_mark, imported_by, imported_at)
       select r.network_id, $2, $3, 'DSA 2026/17', 'PUBLIC_TASK', $4, (select s.id from staff s where s.network_id = r.network_id limit 1), now()
       from help_requests r where r.id = $1 returning network_id, id)
     insert into referrals_in (network_id, id, request_id, organization_id, list_id, status, sent_at)
     select network_id, gen_random_uuid(), $1, $3, id, 'RECEIVED', now() from list`,
    [requestId, listId, organizationId, randomBytes(32)],
  );
  await deployment.query(
    `update help_requests set consent_words = null, consent_language = null, consent_at = null, taken_at = taken_at - interval '15 days' where id = $1`,
    [requestId],
  );
  await deployment.rounds();
  await deployment.startWorker();
  const { request } = await lead.ask<{ request: { status: string } }>('query ($id: ID!) { request(id: $id) { status } }', {
    id: asker.id,
  });
  insist(request.status === 'CANCELLED', `nobody reached somebody on a list in time, and they are ${request.status}`);
  forget(...allOf(asker));
}

/** The service's program, let in by a coordinator. */
async function aProgram(
  url: string,
  coordinator: Staff,
  organizationId: string,
): Promise<(mutation: string, input: object, outline?: string) => Promise<{ referralIn?: { id: string } | null }>> {
  const scopes = ['REFERRALS_READ', 'REFERRALS_WRITE'];
  const said = { name: 'A food bank', kind: 'PARTNER', scopes, wardCodes: [], days: 30, organizationId: `org_${organizationId}` };
  const { key } = await coordinator.do<{ key: string }>('makeApiClient', said, 'key');
  return async (mutation, input, outline = '') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { ${outline} userErrors { code } } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await response.json()) as {
      data?: { answer?: { userErrors: { code: string }[]; referralIn?: { id: string } | null } };
    };
    insist(data?.answer?.userErrors.length === 0, `${mutation} is refused to a program`);
    return data?.answer ?? {};
  };
}
