import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { tellWebhooks } from '../src/webhooks/index.ts';
import { openTestHouse } from './house.ts';
import { openPostOffice } from './post-office.ts';
import { kill, openWardwise } from './processes.ts';
import { raw } from './scenes.ts';
import { until } from './until.ts';
import { aReferral, aWebhook, openReceivers } from './webhooks.ts';

const [EVENTS, KILLS] = [1000, 20];

const test = openTestHouse();
const start = openWardwise(test);
const receiver = openReceivers();
let office: Awaited<ReturnType<typeof openPostOffice>>;
beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());

/** A worker of its own, whose leases run out soon after it is killed. */
const worker = () => start('worker/main.js', office.url, { env: { WEBHOOKS_TO_LOOPBACK: 'yes', OUTBOX_LEASE_SECONDS: '2' } });

it('brings every committed event, and none that was rolled back, though the worker is killed twenty times', async () => {
  const seen = new Map<string, string>();
  let posts = 0;
  // A receiver that takes a moment, so that a kill meets posts under way, and fails now and then.
  const { heard, url } = await receiver((res, nth) => setTimeout(() => res.writeHead(nth % 50 === 0 ? 500 : 204).end(), 40));
  const food = await aWebhook(test, url);
  const told = new Set<string>();
  const undone = new Set<string>();
  const tellOne = async (n: number) => {
    const referral = aReferral();
    const rollsBack = n % 5 === 4;
    const work = dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction(async (tx) => {
      await tellWebhooks(tx, { organizationId: raw(food.organizationId), type: 'referral.sent', data: referral });
      if (rollsBack) throw new Error('rolled back');
    });
    await (rollsBack ? expect(work).rejects.toThrow('rolled back') : work);
    (rollsBack ? undone : told).add(referral.referralId);
  };
  let [n, inHand] = [0, 0];
  for (let kills = 1; kills <= KILLS; kills++) {
    const process = await worker();
    const before = heard.length;
    // While it works, more comes; it is killed with some of it in its hands.
    while (told.size < (EVENTS * kills) / KILLS) await tellOne(n++);
    await until(
      () => heard.length,
      (length) => length >= before + 10,
      60,
    );
    await kill(process);
    const { rows } = await test.db.query<{ n: number }>(
      'select count(*)::int as n from webhook_deliveries where leased_until is not null and delivered_at is null',
    );
    inHand += rows[0]?.n ?? 0;
  }
  await worker();
  const waiting = async () => {
    await test.db.query('update webhook_deliveries set due_at = now() where delivered_at is null and leased_until is null');
    return (await test.db.query('select from webhook_deliveries where delivered_at is null')).rowCount;
  };
  await until(waiting, (count) => count === 0, 60);
  for (const { id, body, headers } of heard) {
    posts += 1;
    expect(new Webhook(food.secret).verify(body, headers, { jsonParse: false } as never)).toBeUndefined();
    if (!seen.has(id)) seen.set(id, (JSON.parse(body) as { data: { referralId: string } }).data.referralId);
  }
  // Each id once, each referral under one id: a receiver that drops repeated ids has seen each once.
  expect(new Set(seen.values())).toEqual(told);
  expect([seen.size, undone.size > 200, inHand > 0]).toEqual([EVENTS, true, true]);
  expect(posts).toBeGreaterThan(EVENTS); // some came twice: what the killed ones had in their hands
}, 600_000);
