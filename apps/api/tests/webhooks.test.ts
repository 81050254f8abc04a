import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { describe, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { tellWebhooks } from '../src/webhooks/index.ts';
import { aClient, aPartner } from './clients.ts';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { rowCounts } from './rows.ts';
import { done, raw } from './scenes.ts';
import { until } from './until.ts';
import { allTried, aReferral, aWebhook, deliveriesOf, openCouriers, openReceivers, tell } from './webhooks.ts';

const test = openTestHouse();
const receiver = openReceivers();
const courier = openCouriers(test);
const olivia = () => test.api.as(coordinatorOf('westminster'));
const rows = async () => (await rowCounts(test)).webhook_deliveries ?? 0;

describe('an event', () => {
  it('arrives as Standard Webhooks has it, and both libraries say that it is ours', async () => {
    const { heard, url } = await receiver();
    const food = await aWebhook(test, url);
    courier();
    const referral = aReferral();
    await tell(test, food, referral, 'referral.accepted');
    const [post] = await until(
      () => heard,
      ({ length }) => length > 0,
    );
    if (!post) throw new Error('no post');
    expect(JSON.parse(post.body)).toEqual({ type: 'referral.accepted', timestamp: expect.any(String), data: referral });
    expect(post.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^evt_[0-9a-f-]{36}$/),
    });
    expect(new Webhook(food.secret).verify(post.body, post.headers)).toEqual(JSON.parse(post.body));
    expect(new SvixWebhook(food.secret).verify(post.body, post.headers)).toEqual(JSON.parse(post.body));
    expect(await allTried(test, food)).toMatchObject([{ attempts: 1, status_code: 204, fault: null, delivered: true }]);
  });

  it('is kept if and only if what it tells of is', async () => {
    const food = await aWebhook(test, (await receiver()).url);
    const before = await rowCounts(test);
    const undone = dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction(async (tx) => {
      await tellWebhooks(tx, { organizationId: raw(food.organizationId), type: 'referral.sent', data: aReferral() });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await rowCounts(test)).toEqual(before);
    await tell(test, food);
    expect((await rowCounts(test)).webhook_events).toBe((before.webhook_events ?? 0) + 1);
  });

  it('goes to every live webhook of the organisation in this network, and to nobody else', async () => {
    const { url } = await receiver();
    const food = await aWebhook(test, url);
    const second = await done(test.api.program(food.key).press('addWebhook', { url }));
    const sister = await aPartner(test, { organizationId: food.organizationId });
    await done(olivia().press('addWebhook', { clientId: sister.id, url }));
    const others = [await aWebhook(test, url), await aWebhook(test, url, 'north-paddington')];
    const reads = await aPartner(test, { organizationId: food.organizationId, scopes: ['SERVICES_READ'] });
    await done(olivia().press('addWebhook', { clientId: reads.id, url }));
    const ended = await aPartner(test, { organizationId: food.organizationId });
    await done(olivia().press('addWebhook', { clientId: ended.id, url }));
    await done(olivia().press('revokeApiClient', { clientId: ended.id }));
    const before = await rows();
    await tell(test, food);
    expect(await rows()).toBe(before + 3);
    for (const other of others) expect(await deliveriesOf(test, other)).toEqual([]);
    await done(test.api.program(food.key).press('changeWebhook', { webhookId: second.webhook?.id, live: false }));
    await tell(test, food);
    expect(await rows()).toBe(before + 5);
  });

  it('is not kept where nobody listens, and can hold nothing but an id and a state', async () => {
    const before = await rowCounts(test);
    await tell(test, await aPartner(test));
    expect(await rowCounts(test)).toEqual({ ...before, ...(await clientRows()) });
    const food = await aWebhook(test, 'http://127.0.0.1:9/');
    for (const data of [
      { referralId: 'Anna Quillfeather' },
      { referralId: 'ref_1' },
      { referralId: '07700 900123' },
      { status: 'rang the bell, nobody there' },
      { status: 'X'.repeat(21) },
    ])
      await expect(tell(test, food, data)).rejects.toThrow(/webhook_events_say/);
  });

  it('is brought to no program whose key has ended meanwhile', async () => {
    const { heard, url } = await receiver();
    const food = await aWebhook(test, url);
    await tell(test, food);
    await done(olivia().press('revokeApiClient', { clientId: food.id }));
    const other = await aWebhook(test, url);
    await tell(test, other);
    courier();
    await allTried(test, other);
    expect(heard).toHaveLength(1);
    expect(await deliveriesOf(test, food)).toMatchObject([{ attempts: 0 }]);
  });
});

const clientRows = async () => {
  const { api_clients, api_keys, organizations, idempotency_records } = await rowCounts(test);
  return { api_clients, api_keys, organizations, idempotency_records };
};

describe('what signs', () => {
  it('is told once, and stands in no row and no log', async () => {
    const client = await aPartner(test);
    const press = () =>
      test.api.program(client.key).press('addWebhook', { url: 'http://127.0.0.1:9/', idempotencyKey: 'one webhook' });
    const [first, second] = [await done(press()), await done(press())];
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect([second.secret, second.webhook?.id]).toEqual([null, first.webhook?.id]);
    const secret = first.secret?.slice(6) ?? '';
    const { rows: tables } = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables)
      for (const written of [secret, Buffer.from(secret, 'base64').toString('hex')]) {
        const { rowCount } = await test.db.query(`select from ${name} t where strpos(t::text, $1) > 0`, [written]);
        expect([name, rowCount]).toEqual([name, 0]);
      }
    expect(test.log.join('\n')).not.toContain(secret);
  });

  it('is changed over without a gap: for a while both sign, and then the new one alone', async () => {
    const { heard, url } = await receiver();
    const food = await aWebhook(test, url);
    const program = test.api.program(food.key);
    const rotated = await done(program.press('rotateWebhookSecret', { webhookId: food.webhookId, overlapHours: 24 }));
    expect(Date.parse(rotated.webhook?.oldSecretEndsAt ?? '') - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
    courier();
    const signedBy = async (secrets: (string | null | undefined)[]) => {
      const before = heard.length;
      await tell(test, food);
      await until(
        () => heard.length,
        (length) => length > before,
      );
      const { body, headers } = heard.at(-1) as (typeof heard)[number];
      return secrets.map((secret) => {
        try {
          return new Webhook(secret ?? '').verify(body, headers) !== null;
        } catch {
          return false;
        }
      });
    };
    expect(await signedBy([food.secret, rotated.secret])).toEqual([true, true]);
    await test.db.query(`update webhook_secrets set ends_at = now() where ends_at is not null`);
    expect(await signedBy([food.secret, rotated.secret])).toEqual([false, true]);
    const last = await done(olivia().press('rotateWebhookSecret', { webhookId: food.webhookId, overlapHours: 0 }));
    expect(await signedBy([rotated.secret, last.secret])).toEqual([false, true]);
    const { rows: kept } = await test.db.query('select from webhook_secrets where webhook_id = $1', [raw(food.webhookId)]);
    expect(kept.length).toBeLessThanOrEqual(2);
  });

  it('is in no other hand: a post that is tampered with, late, early or replayed under another id is refused', async () => {
    const { heard, url } = await receiver();
    const food = await aWebhook(test, url);
    const stranger = await aWebhook(test, url);
    courier();
    await tell(test, food);
    const [post] = await until(
      () => heard,
      ({ length }) => length > 0,
    );
    if (!post) throw new Error('no post');
    const at = Number(post.headers['webhook-timestamp']);
    const with_ = (more: Record<string, string>) => ({ ...post.headers, ...more });
    const forged: [string, Record<string, string>][] = [
      [post.body.replace('ACCEPTED', 'DECLINED'), post.headers],
      [`${post.body} `, post.headers],
      [post.body, with_({ 'webhook-id': 'evt_00000000-0000-4000-8000-000000000000' })],
      [post.body, with_({ 'webhook-timestamp': `${at - 301}` })],
      [post.body, with_({ 'webhook-timestamp': `${at + 301}` })],
      [post.body, with_({ 'webhook-timestamp': `${at + 1}` })],
      [post.body, with_({ 'webhook-signature': 'v1,' })],
      [post.body, with_({ 'webhook-signature': post.headers['webhook-signature']?.replace('v1,', 'v0,') ?? '' })],
    ];
    for (const library of [Webhook, SvixWebhook]) {
      expect(new library(food.secret).verify(post.body, post.headers)).toBeTruthy();
      for (const [body, headers] of forged) expect(() => new library(food.secret).verify(body, headers)).toThrow();
      expect(() => new library(stranger.secret).verify(post.body, post.headers)).toThrow();
    }
    // Late, with a signature that is right for its time: both libraries look at the clock.
    const late = new Date((at - 301) * 1000);
    const signed = new Webhook(food.secret).sign(post.id, late, post.body);
    const replayed = with_({ 'webhook-timestamp': `${at - 301}`, 'webhook-signature': signed });
    for (const library of [Webhook, SvixWebhook])
      expect(() => new library(food.secret).verify(post.body, replayed)).toThrow(/too old/);
  });
});

describe('a webhook', () => {
  const LIST = `{ webhooks { id url waiting clientId } webhookDeliveries { totalCount nodes { id webhookId type status } } }`;
  type List = {
    webhooks: { id: string; url: string; waiting: number; clientId: string }[];
    webhookDeliveries: { totalCount: number; nodes: { id: string; webhookId: string; type: string; status: string }[] };
  };

  it('is seen with its deliveries by its program and by coordinators, and by nobody else', async () => {
    const [food, other] = [await aWebhook(test, 'http://127.0.0.1:9/a'), await aWebhook(test, 'http://127.0.0.1:9/b')];
    const elsewhere = await aWebhook(test, 'http://127.0.0.1:9/c', 'north-paddington');
    await tell(test, food);
    const its = await test.api.program(food.key).ask<List>(LIST);
    expect(its.webhooks).toEqual([{ id: food.webhookId, url: 'http://127.0.0.1:9/a', waiting: 1, clientId: food.id }]);
    expect(its.webhookDeliveries).toMatchObject({ totalCount: 1, nodes: [{ webhookId: food.webhookId, status: 'WAITING' }] });
    const hers = (await olivia().ask<List>(LIST)).webhooks.map(({ id }) => id);
    expect(hers).toEqual(expect.arrayContaining([food.webhookId, other.webhookId]));
    expect(hers).not.toContain(elsewhere.webhookId);
    const council = await aClient(test);
    for (const who of [
      test.api.as(leadOf('Vincent Square')),
      test.api.as(safeguardingLeadOf('westminster')),
      test.api.program(council.key),
    ])
      expect(await who.ask<List>(LIST)).toEqual({ webhooks: [], webhookDeliveries: { totalCount: 0, nodes: [] } });
    const of = (id: string) =>
      test.api
        .program(other.key)
        .ask<{ webhookDeliveries: { totalCount: number } }>(
          'query ($id: ID) { webhookDeliveries(webhookId: $id) { totalCount } }',
          { id },
        );
    for (const id of [food.webhookId, 'whk_1', 'x']) expect((await of(id)).webhookDeliveries.totalCount).toBe(0);
  });

  it('is another’s by its id as one that is not there, whatever is pressed', async () => {
    const food = await aWebhook(test, 'http://127.0.0.1:9/');
    const other = await aWebhook(test, 'http://127.0.0.1:9/', 'north-paddington');
    await tell(test, food);
    const [delivery] = await deliveriesOf(test, food);
    for (const who of [
      test.api.program(other.key),
      test.api.program((await aPartner(test)).key),
      test.api.as(coordinatorOf('north-paddington')),
    ]) {
      for (const [press, said] of [
        ['changeWebhook', { live: false }],
        ['rotateWebhookSecret', { overlapHours: 0 }],
        ['removeWebhook', {}],
        ['pingWebhook', {}],
      ] as const)
        expect(codesOf(await who.press(press, { webhookId: food.webhookId, ...said }))).toEqual(['WEBHOOK_NOT_FOUND']);
      expect(codesOf(await who.press('redeliverWebhook', { deliveryId: `whd_${delivery?.id}` }))).toEqual([
        'WEBHOOK_DELIVERY_NOT_FOUND',
      ]);
      expect(codesOf(await who.press('addWebhook', { clientId: food.id, url: 'https://hooks.example.org/' }))).toEqual([
        'API_CLIENT_NOT_FOUND',
      ]);
    }
  });

  it('is kept by whoever may write referrals alone', async () => {
    const food = await aWebhook(test, 'http://127.0.0.1:9/');
    const reads = await aPartner(test, { organizationId: food.organizationId, scopes: ['REFERRALS_READ'] });
    const council = await aClient(test);
    for (const who of [test.api.program(reads.key), test.api.program(council.key), test.api.as(leadOf('Vincent Square'))])
      for (const [press, said] of [
        ['addWebhook', { url: 'https://hooks.example.org/' }],
        ['pingWebhook', { webhookId: food.webhookId }],
      ] as const)
        await expect(who.press(press, said)).rejects.toMatchObject({ codes: ['NOT_ALLOWED'] });
  });

  it('is tried out by a ping, one at a time, and sent again what it lost, under the same id', async () => {
    const { heard, url } = await receiver();
    const food = await aWebhook(test, url);
    const program = test.api.program(food.key);
    const { delivery } = await done(program.press('pingWebhook', { webhookId: food.webhookId }));
    expect(delivery).toMatchObject({ type: 'ping', status: 'WAITING', referralId: null });
    expect(codesOf(await program.press('pingWebhook', { webhookId: food.webhookId }))).toEqual(['WEBHOOK_DELIVERY_WAITING']);
    courier();
    await allTried(test, food);
    expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ type: 'ping', data: {} });
    const again = await done(olivia().press('redeliverWebhook', { deliveryId: delivery?.id }));
    expect(again.delivery?.id).toBe(delivery?.id);
    await until(
      () => heard.length,
      (length) => length === 2,
    );
    expect(heard[1]?.id).toBe(heard[0]?.id);
    expect(new Webhook(food.secret).verify(heard[1]?.body ?? '', heard[1]?.headers ?? {})).toBeTruthy();
  });

  it('goes with its deliveries, and with its client', async () => {
    const food = await aWebhook(test, 'http://127.0.0.1:9/');
    await tell(test, food);
    const gone = await done(test.api.program(food.key).press('removeWebhook', { webhookId: food.webhookId }));
    expect([gone.removedId, await deliveriesOf(test, food)]).toEqual([food.webhookId, []]);
    const other = await aWebhook(test, 'http://127.0.0.1:9/');
    await test.db.query('delete from api_keys where client_id = $1', [raw(other.id)]);
    await test.db.query('delete from api_clients where id = $1', [raw(other.id)]);
    expect((await test.db.query('select from webhooks where id = $1', [raw(other.webhookId)])).rowCount).toBe(0);
  });
});
