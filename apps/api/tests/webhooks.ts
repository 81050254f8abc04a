import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookFacts } from '@wardwise/domain';
import { afterEach } from 'vitest';
import { dbOf } from '../src/platform/context.ts';
import { openCourier, tellWebhooks } from '../src/webhooks/index.ts';
import type { WebhookNews } from '../src/webhooks/tell-webhooks.ts';
import { aPartner, type TestClient } from './clients.ts';
import type { TestHouse } from './house.ts';
import type { Network } from './people.ts';
import { done, raw } from './scenes.ts';
import { until } from './until.ts';

/** One post as it came. */
export type Heard = { id: string; headers: Record<string, string>; body: string; at: number };
/** What a receiver does about a post, the so-many-th; without an answer of its own it says 204. */
type Answering = (res: ServerResponse, nth: number, req: IncomingMessage) => void;

/** A receiver on a port of its own, which hears everything and is closed after the test. */
export function openReceivers() {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  return async (answer: Answering = (res) => void res.writeHead(204).end()) => {
    const heard: Heard[] = [];
    const server = createServer((req, res) => {
      let body = '';
      req.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      req.on('end', () => {
        const headers = req.headers as Record<string, string>;
        heard.push({ id: headers['webhook-id'] ?? '', headers, body, at: performance.now() });
        answer(res, heard.length, req);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks` };
  };
}

/** A courier such as a worker has, running until the test is over. */
export function openCouriers(test: TestHouse) {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });
  return (how: { timeoutMs?: number; leaseSeconds?: number } = {}) => {
    const courier = openCourier(test.house, { leaseSeconds: 60, ...how });
    let stopped = false;
    const run = (async () => {
      while (!stopped) if ((await courier.deliver()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    })();
    const stop = async () => {
      stopped = true;
      await courier.close();
      await run;
    };
    stops.push(stop);
    return { stop };
  };
}

/** A partner's program with a webhook at this address, and what signs. */
export type Listening = TestClient & { organizationId: string; webhookId: string; secret: string };
export async function aWebhook(test: TestHouse, url: string, network: Network = 'westminster'): Promise<Listening> {
  const client = await aPartner(test, {}, network);
  const { webhook, secret } = await done(test.api.program(client.key).press('addWebhook', { url }));
  return { ...client, webhookId: webhook?.id ?? '', secret: secret ?? '' };
}

/** Tells an organisation's programs of a referral, as the product does. */
export const tell = (
  { house, networkId }: TestHouse,
  { organizationId }: { organizationId: string },
  data: Partial<WebhookFacts> = {},
  type: WebhookNews['type'] = 'referral.accepted',
  network: Network = 'westminster',
): Promise<void> =>
  dbOf(house, { kind: 'SYSTEM', networkId: networkId(network) }).transaction((tx) =>
    tellWebhooks(tx, { organizationId: raw(organizationId), type, data: { ...aReferral(), ...data } }),
  );

let told = 0;
/** Which referral, unlike any other, and its state. */
export const aReferral = (): WebhookFacts => ({
  referralId: `ref_00000000-0000-4000-8000-${String(++told).padStart(12, '0')}`,
  status: 'ACCEPTED',
});

/** What the database has of a webhook's deliveries, the oldest first. */
export type Row = {
  id: string;
  attempts: number;
  status_code: number | null;
  fault: string | null;
  delivered: boolean;
  failed: boolean;
  wait: number;
};
export const deliveriesOf = async ({ db }: TestHouse, { webhookId }: { webhookId: string }): Promise<Row[]> =>
  (
    await db.query<Row>(
      `select id, attempts, status_code, fault, delivered_at is not null as delivered, failed_at is not null as failed,
         extract(epoch from due_at - tried_at)::float8 as wait
       from webhook_deliveries where webhook_id = $1 order by made_at, id`,
      [raw(webhookId)],
    )
  ).rows;

/** Waits until nothing is on its way to a webhook that is due. */
export const allTried = (test: TestHouse, of: { webhookId: string }, seconds?: number): Promise<Row[]> =>
  until(
    () => deliveriesOf(test, of),
    (rows) =>
      rows.length > 0 &&
      rows.every(({ attempts, status_code, fault }) => attempts > 0 && (status_code !== null || fault !== null)),
    seconds,
  );
