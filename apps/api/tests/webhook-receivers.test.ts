import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import net from 'node:net';
import { WEBHOOK_RETRY_SECONDS } from '@wardwise/domain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '../src/webhooks/post.ts';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf } from './people.ts';
import { done, raw } from './scenes.ts';
import { until } from './until.ts';
import { allTried, aWebhook, deliveriesOf, openCouriers, openReceivers, tell } from './webhooks.ts';

const test = openTestHouse();
const receiver = openReceivers();
const courier = openCouriers(test);
afterEach(() => void vi.restoreAllMocks());

describe('a receiver', () => {
  it('that leads elsewhere is not followed', async () => {
    const elsewhere = await receiver();
    const { url } = await receiver(
      (res, nth) => void res.writeHead([301, 302, 303, 307, 308][nth - 1] ?? 308, { location: elsewhere.url }).end(),
    );
    const food = await aWebhook(test, url);
    for (let told = 0; told < 5; told++) await tell(test, food);
    courier();
    const rows = await allTried(test, food);
    expect(rows.map(({ fault, delivered }) => [fault, delivered])).toEqual(Array(5).fill(['REDIRECT', false]));
    expect(elsewhere.heard).toEqual([]);
  });

  it('that hangs is let go after its time, and holds up nobody else', async () => {
    const hanging = await receiver(() => {});
    const slow = await receiver((res) => void res.writeHead(200).write('a word, and never another'));
    const quick = await receiver();
    const [hangs, drips, takes] = [
      await aWebhook(test, hanging.url),
      await aWebhook(test, slow.url),
      await aWebhook(test, quick.url),
    ];
    for (let told = 0; told < 30; told++) for (const one of [hangs, drips]) await tell(test, one);
    courier({ timeoutMs: 3000 });
    await until(
      () => [hanging.heard.length, slow.heard.length],
      (lengths) => lengths.every((length) => length === 8),
    );
    const began = performance.now();
    for (let told = 0; told < 40; told++) await tell(test, takes);
    await until(
      () => quick.heard.length,
      (length) => length === 40,
    );
    expect(performance.now() - began).toBeLessThan(2500);
    const [first] = await until(
      () => deliveriesOf(test, hangs),
      (rows) => rows.some(({ fault }) => fault !== null),
    );
    expect(first).toMatchObject({ attempts: 1, fault: 'TIMEOUT', status_code: null, delivered: false });
    // The status was said in time: that it goes on talking is its own affair.
    const dripped = await until(
      () => deliveriesOf(test, drips),
      (rows) => rows.some(({ status_code }) => status_code !== null),
    );
    expect(dripped.filter(({ delivered }) => delivered).length).toBeGreaterThan(0);
  });

  it('that answers 500 every third time gets each event, with waits between the tries', async () => {
    const { heard, url } = await receiver((res, nth) => void res.writeHead(nth % 3 === 0 ? 500 : 200).end('thanks'));
    const food = await aWebhook(test, url);
    for (let told = 0; told < 60; told++) await tell(test, food);
    courier();
    const rows = await allTried(test, food);
    const failed = rows.filter(({ fault }) => fault === 'ANSWER');
    expect(failed).toHaveLength(20);
    for (const { wait, status_code } of failed) {
      expect(status_code).toBe(500);
      expect(wait).toBeGreaterThan(4.9);
      expect(wait).toBeLessThan(5.6);
    }
    for (let round = 0; round < 8; round++) {
      await test.db.query('update webhook_deliveries set due_at = now() where webhook_id = $1 and delivered_at is null', [
        raw(food.webhookId),
      ]);
      await until(
        () => deliveriesOf(test, food),
        (now) => now.every(({ delivered, wait }) => delivered || wait > 1),
      );
    }
    expect((await deliveriesOf(test, food)).every(({ delivered }) => delivered)).toBe(true);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(60);
  });

  it('that answers 5 MB is heard for a few kB', async () => {
    const lines: net.Socket[] = [];
    const noted = (told: unknown) => void lines.push((told as { request: { socket: net.Socket } }).request.socket);
    subscribe('http.client.request.start', noted);
    let sent = 0;
    const { url } = await receiver((res) => {
      res.writeHead(200, { 'content-type': 'text/plain' });
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const go = () => {
        for (; sent < 5 * 1024 * 1024 && !res.destroyed; sent += chunk.length)
          if (!res.write(chunk)) return void res.once('drain', go);
        res.end();
      };
      go();
    });
    const food = await aWebhook(test, url);
    await tell(test, food);
    courier();
    expect(await allTried(test, food)).toMatchObject([{ status_code: 200, delivered: true }]);
    unsubscribe('http.client.request.start', noted);
    const heard = Math.max(...lines.map(({ bytesRead }) => bytesRead));
    expect(heard).toBeGreaterThan(4096);
    expect(heard).toBeLessThan(300 * 1024); // what one reading of the line may bring
  });

  it('that says it is gone is stopped at once, and starts again where somebody says so', async () => {
    const { heard, url } = await receiver((res, nth) => void res.writeHead(nth === 1 ? 410 : 200).end());
    const food = await aWebhook(test, url);
    await tell(test, food);
    const stop = courier();
    const WEBHOOK = '{ webhooks { stoppedWhy failingSince waiting } }';
    type Seen = { webhooks: { stoppedWhy: string | null; failingSince: string | null; waiting: number }[] };
    const seen = async () => (await test.api.program(food.key).ask<Seen>(WEBHOOK)).webhooks[0];
    await until(seen, (webhook) => webhook?.stoppedWhy === 'GONE');
    await tell(test, food); // nobody listens: it is not kept
    expect(await deliveriesOf(test, food)).toHaveLength(1);
    const program = test.api.program(food.key);
    expect(codesOf(await program.press('pingWebhook', { webhookId: food.webhookId }))).toEqual(['WEBHOOK_STOPPED']);
    await test.db.query('update webhook_deliveries set due_at = now() where webhook_id = $1', [raw(food.webhookId)]);
    // Another's that is due later has arrived: this one would have, too.
    const live = await aWebhook(test, (await receiver()).url);
    await tell(test, live);
    expect(await allTried(test, live)).toMatchObject([{ delivered: true }]);
    expect(heard).toHaveLength(1);
    await done(program.press('changeWebhook', { webhookId: food.webhookId, live: true }));
    await until(
      () => deliveriesOf(test, food),
      ([row]) => row?.delivered === true,
    );
    expect(await seen()).toEqual({ stoppedWhy: null, failingSince: null, waiting: 0 });
    await stop.stop();
  });

  it('that takes nothing is tried ten times over three days, and stopped after five', async () => {
    const food = await aWebhook(test, 'http://127.0.0.1:9/');
    await tell(test, food);
    courier();
    const waits: number[] = [];
    for (let tries = 1; tries <= 10; tries++) {
      const [row] = await until(
        () => deliveriesOf(test, food),
        ([now]) => now?.attempts === tries && now.fault !== null && (now.failed || now.wait > 1),
      );
      expect(row).toMatchObject({ fault: 'UNREACHABLE', delivered: false, failed: tries === 10 });
      if (tries < 10) waits.push(row?.wait ?? 0);
      await test.db.query('update webhook_deliveries set due_at = now() where webhook_id = $1 and failed_at is null', [
        raw(food.webhookId),
      ]);
    }
    for (const [n, wait] of waits.entries()) {
      expect(wait / (WEBHOOK_RETRY_SECONDS[n] ?? 1)).toBeGreaterThan(0.98);
      expect(wait / (WEBHOOK_RETRY_SECONDS[n] ?? 1)).toBeLessThan(1.12);
    }
    await test.db.query(`update webhooks set failing_since = now() - interval '5 days' where id = $1`, [raw(food.webhookId)]);
    await tell(test, food);
    await until(
      () => deliveriesOf(test, food),
      (all) => all.some(({ attempts, fault }) => attempts === 1 && fault !== null),
    );
    await test.db.query(
      'update webhook_deliveries set attempts = 9, due_at = now() where webhook_id = $1 and failed_at is null',
      [raw(food.webhookId)],
    );
    const { rows } = await until(
      () => test.db.query('select stopped_why from webhooks where id = $1', [raw(food.webhookId)]),
      ({ rows: [webhook] }) => webhook?.stopped_why !== null,
    );
    expect(rows).toEqual([{ stopped_why: 'FAILING' }]);
  });

  it('is waited for by no worker that stops: what was under way goes out again', async () => {
    const { heard, url } = await receiver((res, nth) => void (nth > 1 && res.writeHead(200).end()));
    const food = await aWebhook(test, url);
    await tell(test, food);
    const first = courier();
    await until(
      () => heard.length,
      (length) => length === 1,
    );
    const began = performance.now();
    await first.stop();
    expect(performance.now() - began).toBeLessThan(2000);
    expect(await deliveriesOf(test, food)).toMatchObject([{ attempts: 0, delivered: false }]);
    courier();
    expect(await allTried(test, food)).toMatchObject([{ attempts: 1, delivered: true }]);
    expect(heard[1]?.id).toBe(heard[0]?.id);
  });
});

/** Every way to write an address of a house's own network, of this machine, or of a cloud's secrets, that we know of. */
const PRIVATE = [
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '127.255.255.254'],
  ...['0.0.0.0', '0', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.1.1', '0xc0a80101', '3232235777'],
  ...[
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
  ],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:169.254.169.254]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
  ],
  ...['[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001::1]', '[ff02::1]', '１２７.０.０.１', '127。0。0。1', '①②⑦.0.0.1'],
  ...['metadata.internal', 'localhost', 'LOCALHOST.', 'rebinds.example.org'],
];

describe('an address that is not public', () => {
  it.each(PRIVATE)('%s is connected to by nobody', async (host) => {
    // As node:net does it, but for the line itself: an address is connected to, a name is looked up first. Nothing leaves this process.
    const connected: unknown[] = [];
    vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (this: net.Socket, ...args: unknown[]) {
      const [to] = args.flat() as [net.TcpSocketConnectOpts];
      const end = (error: Error | null) => this.destroy(error ?? new Error('a stubbed connect'));
      if (net.isIP(to.host ?? '') || !to.lookup) {
        connected.push(to.host);
        process.nextTick(end, null);
      } else
        to.lookup(to.host ?? '', { all: true }, (error, found) => {
          if (!error) connected.push(found);
          process.nextTick(end, error);
        });
      return this;
    });
    // A name leads where its owner likes, and the second of its addresses counts as much as the first.
    const lookup = (_name: string, options: { all?: boolean }, done: (...found: unknown[]) => void) =>
      options.all
        ? done(null, [
            { address: '93.184.215.14', family: 4 },
            { address: '10.1.2.3', family: 4 },
          ])
        : done(null, '10.1.2.3', 4);
    const { post, close } = openPost({ toLoopback: false, lookup: lookup as never });
    for (const scheme of ['https', 'http']) {
      const how = await post(`${scheme}://${host}/`, {}, '{}', new AbortController().signal);
      expect(how).toEqual({ statusCode: null, fault: 'PRIVATE_ADDRESS' });
    }
    expect(connected).toEqual([]);
    close();
  });
});

it('keeps what an address that is not public came to, and tells its program', async () => {
  const food = await aWebhook(test, 'https://hooks.example.org/');
  await test.db.query(`update webhooks set url = 'http://10.0.0.1/' where id = $1`, [raw(food.webhookId)]);
  await tell(test, food);
  courier();
  expect(await allTried(test, food)).toMatchObject([{ fault: 'PRIVATE_ADDRESS', status_code: null }]);
  const SEEN = '{ webhookDeliveries { nodes { fault status attempts } } }';
  expect(await test.api.program(food.key).ask(SEEN)).toEqual({
    webhookDeliveries: { nodes: [{ fault: 'PRIVATE_ADDRESS', status: 'WAITING', attempts: 1 }] },
  });
  expect(await test.api.as(coordinatorOf('north-paddington')).ask(SEEN)).toEqual({ webhookDeliveries: { nodes: [] } });
});
