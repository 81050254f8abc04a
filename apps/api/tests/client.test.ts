import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Access, openClient, readWebhook, WardwiseError, WEBHOOK_EVENTS } from '@wardwise/client';
import { WEBHOOK_EVENTS as OUR_EVENTS, REFUSAL_CODES } from '@wardwise/domain';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRates } from '../src/platform/limits/index.ts';
import { aPartner, type TestClient } from './clients.ts';
import { openTestHouse } from './house.ts';
import { NOBODY } from './nobody.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { aFoodBank, asSeenBy, aYes } from './referrals.ts';
import { done, raw } from './scenes.ts';

const test = openTestHouse();
afterEach(() => void vi.restoreAllMocks());

const clientOf = (access: Omit<Access, 'url'>) => openClient({ url: test.house.publicUrl, ...access });
/** A food bank's program by this package, and a way to refer somebody to it. */
async function aProgram() {
  const bank = await aFoodBank(test);
  const partner = await aPartner(test, { organizationId: bank.organizationId });
  const lead = test.api.as(leadOf('Vincent Square'));
  const refer = async () => {
    const request = await lead.taken();
    const input = { requestId: request.id, serviceId: bank.serviceId, consent: aYes(), diet: 'Halal' };
    return (await done(lead.press('sendReferral', input))).referral?.id ?? '';
  };
  return { ...bank, partner, lead, refer, food: clientOf({ key: partner.key }) };
}
const codeOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WardwiseError)) throw new Error('it was not refused');
  return error.code;
};
async function gather<Thing>(all: AsyncIterable<Thing>): Promise<Thing[]> {
  const things: Thing[] = [];
  for await (const thing of all) things.push(thing);
  return things;
}
/** How often something was posted to a path of ours. */
const postsTo = (calls: readonly unknown[][], path: string) => calls.filter(([url]) => String(url).endsWith(path)).length;

describe('a program with the client', () => {
  it('answers a referral from the first look to the last word', async () => {
    const { food, refer, lead, partner } = await aProgram();
    const referralId = await refer();
    expect(await food.referral(referralId)).toMatchObject({ status: 'SENT', service: { name: 'Food parcels' } });
    const { envelope, referral } = await food.openReferral({ referralId });
    expect(envelope).toMatchObject({ diet: 'Halal', email: null });
    expect([envelope?.calledName, envelope?.phone].every(Boolean)).toBe(true);
    expect(referral?.status).toBe('RECEIVED');
    expect((await food.acknowledgeReferral({ referralId }))?.status).toBe('RECEIVED');
    expect((await food.waitlistReferral({ referralId, waitingDays: 3 }))?.waitingDays).toBe(3);
    expect((await food.acceptReferral({ referralId }))?.status).toBe('ACCEPTED');
    expect((await food.startReferral({ referralId }))?.viewerCan).toMatchObject({ complete: true, start: false });
    expect((await food.completeReferral({ referralId }))?.status).toBe('COMPLETED');
    expect((await asSeenBy(lead, referralId))?.status).toBe('COMPLETED');
    expect(await food.myself()).toMatchObject({ id: partner.id, scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'] });
    const other = clientOf({ key: (await aPartner(test, { organizationId: partner.organizationId }, 'north-paddington')).key });
    expect([await other.referral(referralId), (await other.referralsToMe()).totalCount]).toEqual([null, 0]);
  });

  it('presses once by its idempotency key, and is told in a code what cannot be', async () => {
    const { food, refer } = await aProgram();
    const referralId = await refer();
    const idempotencyKey = `accept ${referralId}`;
    const twice = await Promise.all([0, 1].map(() => food.acceptReferral({ referralId, idempotencyKey })));
    expect(twice.map((referral) => referral?.status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await codeOf(food.acceptReferral({ referralId }))).toBe('REFERRAL_ANSWERED');
    expect(await codeOf(food.startReferral({ referralId, idempotencyKey }))).toBe('IDEMPOTENCY_KEY_REUSED');
    await food.declineReferral({ referralId, reason: 'COULD_NOT_BE_CONTACTED' });
    expect(await codeOf(food.openReferral({ referralId }))).toBe('REFERRAL_OVER');
    expect(await codeOf(food.acceptReferral({ referralId: `ref_${NOBODY}` }))).toBe('REFERRAL_NOT_FOUND');
    expect(await food.referral('nonsense')).toBeNull();
    const refused = await food.waitlistReferral({ referralId, waitingDays: 3 }).catch((error: WardwiseError) => error);
    expect(refused).toMatchObject({ name: 'WardwiseError', passes: false, refusals: [{ code: 'REFERRAL_OVER', field: null }] });
  });

  it('reads lists page by page', async () => {
    const { food, refer, partner } = await aProgram();
    const sent = [await refer(), await refer(), await refer()];
    await food.acceptReferral({ referralId: sent[0] ?? '' });
    const all = await gather(food.everyReferralToMe({ first: 2 }));
    expect(all.map(({ id }) => id).sort()).toEqual(sent.sort());
    const page = await food.referralsToMe({ first: 1, statuses: ['SENT'] });
    expect([page.totalCount, page.nodes.length, page.pageInfo.hasNextPage]).toEqual([2, 1, true]);
    expect(await codeOf(food.referralsToMe({ first: 101 }))).toBe('FIRST_OUT_OF_RANGE');
    const reads = clientOf({
      key: (await aPartner(test, { organizationId: partner.organizationId, scopes: ['SERVICES_READ'] })).key,
    });
    const services = await gather(reads.everyService({ first: 7 }));
    const { rows } = await test.db.query(`select from services where status <> 'DEFUNCT'`);
    expect([services.length, new Set(services.map(({ id }) => id)).size]).toEqual([rows.length, rows.length]);
    expect((await reads.service(services[0]?.id ?? ''))?.name).toBe(services[0]?.name);
    expect(await codeOf(reads.acceptReferral({ referralId: sent[0] ?? '' }))).toBe('REFERRAL_NOT_FOUND');
  });

  it('keeps its webhooks', async () => {
    const { food } = await aProgram();
    const { webhook, secret } = await food.addWebhook({ url: 'https://hooks.example.org/wardwise' });
    const webhookId = webhook?.id ?? '';
    expect(secret).toMatch(/^whsec_/);
    expect((await food.rotateWebhookSecret({ webhookId, overlapHours: 24 })).secret).not.toBe(secret);
    expect(await food.pingWebhook({ webhookId })).toMatchObject({ type: 'ping', status: 'WAITING' });
    const { nodes } = await food.webhookDeliveries({ webhookId });
    expect(await codeOf(food.redeliverWebhook({ deliveryId: nodes[0]?.id ?? '' }))).toBe('WEBHOOK_DELIVERY_WAITING');
    expect((await food.changeWebhook({ webhookId, live: false }))?.stoppedWhy).toBe('BY_HAND');
    expect(await food.removeWebhook({ webhookId })).toBe(webhookId);
    expect(await food.webhooks()).toEqual([]);
  });
});

describe('who asks', () => {
  const inHours = ({ id, key }: TestClient) => clientOf({ client: { id, key } });

  it('gets one token for all who ask at once, and another when it has ended', async () => {
    const { partner } = await aProgram();
    const food = inHours(partner);
    const { calls } = vi.spyOn(globalThis, 'fetch').mock;
    await Promise.all([food.myself(), food.webhooks(), food.referralsToMe()]);
    await food.myself();
    expect([postsTo(calls, '/oauth/token'), postsTo(calls, '/graphql')]).toEqual([1, 4]);
    await test.db.query('delete from api_tokens');
    expect((await food.myself())?.id).toBe(partner.id);
    expect([postsTo(calls, '/oauth/token'), postsTo(calls, '/graphql')]).toEqual([2, 6]);
    await test.db.query(`update api_tokens set expires_at = now() + interval '1 minute'`);
    await done(test.api.as(coordinatorOf('westminster')).press('revokeApiClient', { clientId: partner.id }));
    expect(await codeOf(food.myself())).toBe('TOKEN_REFUSED');
  });

  it('asks for a token afresh before the old one ends', async () => {
    const { partner } = await aProgram();
    await test.db.query(`update api_keys set expires_at = now() + interval '50 seconds' where client_id = $1`, [raw(partner.id)]);
    const food = inHours(partner);
    const { calls } = vi.spyOn(globalThis, 'fetch').mock;
    await food.myself();
    await food.myself();
    expect(postsTo(calls, '/oauth/token')).toBe(2);
  });

  it('is refused with a code, whatever is wrong', async () => {
    const { partner } = await aProgram();
    const answers = createServer((_req, res) => void res.writeHead(502, { 'content-type': 'text/html' }).end('<p>Bad gateway'));
    await new Promise<void>((resolve) => answers.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(answers.address() as AddressInfo).port}`;
    try {
      expect(await codeOf(clientOf({ key: 'ww_live_nonsense' }).myself())).toBe('API_KEY_REFUSED');
      expect(await codeOf(inHours({ ...partner, key: 'ww_live_nonsense' }).myself())).toBe('TOKEN_REFUSED');
      expect(await codeOf(openClient({ url: 'http://127.0.0.1:9', key: partner.key }).myself())).toBe('UNREACHABLE');
      expect(await codeOf(openClient({ url: 'http://127.0.0.1:9', client: partner }).myself())).toBe('UNREACHABLE');
      expect(await codeOf(openClient({ url: elsewhere, key: partner.key }).myself())).toBe('ANSWER_UNREADABLE');
      answers.removeAllListeners('request').on('request', (_req, res) => res.writeHead(503).end('{"error":"server_error"}'));
      const later = await openClient({ url: elsewhere, client: partner })
        .myself()
        .catch((error: WardwiseError) => error);
      expect(later).toMatchObject({ code: 'SOMETHING_WENT_WRONG', passes: true });
      expect(() => openClient({ url: elsewhere })).toThrow(WardwiseError);
    } finally {
      answers.close();
      answers.closeAllConnections();
    }
  });

  it('is told when to come again', async () => {
    const { food } = await aProgram();
    const { rates } = test.house;
    test.house.rates = openRates(test.house.pool, test.house.ring, 10);
    try {
      const refused = await food.referralsToMe().catch((error: WardwiseError) => error);
      expect(refused).toMatchObject({ code: 'TOO_OFTEN', passes: true, retryAfterSeconds: expect.any(Number) });
    } finally {
      test.house.rates = rates;
    }
  });
});

describe('a post', () => {
  const [secret, other] = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'];
  const body = JSON.stringify({
    type: 'referral.sent',
    timestamp: '2026-06-15T11:00:00.000Z',
    data: { referralId: 'ref_1', status: 'SENT' },
  });
  const signed = (at = new Date(), by = secret) => ({
    'webhook-id': 'evt_1',
    'webhook-timestamp': `${Math.floor(at.getTime() / 1000)}`,
    'webhook-signature': new Webhook(by).sign('evt_1', at, body),
  });
  const refusal = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      return error instanceof WardwiseError ? error.code : error;
    }
  };

  it('is read when one of the secrets signed it, by whichever headers', () => {
    const event = { id: 'evt_1', ...JSON.parse(body) };
    expect(readWebhook(secret, signed(), body)).toEqual(event);
    expect(readWebhook([other, secret], new Headers(signed()), body)).toEqual(event);
  });

  it.each([
    ['another secret', () => readWebhook(other, signed(), body)],
    ['other bytes', () => readWebhook(secret, signed(), body.replace('SENT', 'STARTED'))],
    ['another id', () => readWebhook(secret, { ...signed(), 'webhook-id': 'evt_2' }, body)],
    ['one that is too old', () => readWebhook(secret, signed(new Date(Date.now() - 301_000)), body)],
    ['one from the future', () => readWebhook(secret, signed(new Date(Date.now() + 302_000)), body)],
    ['no headers', () => readWebhook(secret, {}, body)],
    ['a signature of another length', () => readWebhook(secret, { ...signed(), 'webhook-signature': 'v1,AAAA' }, body)],
  ])('is refused with %s', (_with, read) => {
    expect(refusal(read)).toBe('SIGNATURE_REFUSED');
  });
});

it('knows every event that there is, and no code that there is not', () => {
  expect(WEBHOOK_EVENTS).toEqual(OUR_EVENTS);
  expect(REFUSAL_CODES).toEqual(
    expect.arrayContaining(['API_KEY_REFUSED', 'TOO_OFTEN', 'CURSOR_MALFORMED', 'FIRST_OUT_OF_RANGE']),
  );
});
