import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { afterTry, type WebhookTry, webhookBody } from '@wardwise/domain';
// standardwebhooks: the reference library of the specification that receivers check signatures by.
import { Webhook } from 'standardwebhooks';
import type { House } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { errorFacts } from '../platform/log.ts';
import { type KeyRing, webhookSecret } from '../platform/seal/index.ts';
import {
  giveBack,
  keepFailing,
  keepOutcomes,
  keepTaking,
  type Leased,
  leaseDeliveries,
  type Outcome,
  stopWebhook,
} from './deliveries.ts';
import { openPost, type PostHow } from './post.ts';

/** So many at once in one worker, and so many of them to one webhook: one that hangs leaves room for the others. */
const MOST = { all: 64, each: 8 };
/** However long one hangs, so often it is looked whether there is something for another. */
const LOOK_MS = 100;

/** Brings events to webhooks. */
export type Courier = {
  /** Takes what is due and sends it on its way; answers whether there is something to do. Comes back before it has all arrived. */
  deliver(): Promise<number>;
  /** Breaks off what is under way and gives it back: another worker, or the next start, sends it. */
  close(): Promise<void>;
};

/** A courier of one worker: at least once each, whatever is killed when; a receiver that drops repeated ids sees each once. */
export function openCourier(house: House, { leaseSeconds, ...how }: { leaseSeconds: number } & Partial<PostHow>): Courier {
  const { pool, log } = house;
  const { post, close } = openPost({ toLoopback: house.webhooksToLoopback, ...how });
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const underWay = new Map<Promise<void>, string>();
  const outcomes: Outcome[] = [];
  let keeping: Promise<void> = Promise.resolve();

  async function send(leased: Leased): Promise<void> {
    const { headers, body } = letterOf(house.ring, leased);
    const went = await post(leased.url, headers, body, stopping.signal);
    if (went) note(leased, went);
    else await giveBack(pool, leased);
  }
  function note(leased: Leased, how: WebhookTry): void {
    const then = afterTry(leased.attempts, how, leased.failingSince, leased.now);
    const { id: delivery, attempts } = leased;
    if (how.fault) log.info({ delivery, attempts, ...how, status: then.status }, 'a webhook did not take an event');
    outcomes.push({ leased, how, then });
    if (outcomes.length === 1) keeping = keeping.then(keep);
  }
  /** What came while the ones before were written is written together. */
  async function keep(): Promise<void> {
    const some = outcomes.splice(0);
    if (some.length === 0) return;
    try {
      await keepAll(house, some);
    } catch (error) {
      log.warn({ deliveries: some.length, fault: errorFacts(error) }, 'could not keep how deliveries went: they are sent again');
    }
  }
  function begin(leased: Leased): void {
    const done = send(leased)
      .catch((error: unknown) => log.error({ delivery: leased.id, fault: errorFacts(error) }, 'could not send an event'))
      .finally(() => underWay.delete(done));
    underWay.set(done, leased.webhookId);
  }
  return {
    async deliver() {
      if (underWay.size > 0) await Promise.race([...underWay.keys(), delay(LOOK_MS)]);
      const room = MOST.all - underWay.size;
      if (stopping.signal.aborted || room <= 0) return underWay.size;
      const busy = new Map<string, number>();
      for (const webhookId of underWay.values()) busy.set(webhookId, (busy.get(webhookId) ?? 0) + 1);
      for (const leased of await leaseDeliveries(pool, busy, { ...MOST, all: room }, leaseSeconds)) begin(leased);
      return underWay.size;
    },
    async close() {
      stopping.abort();
      await Promise.all(underWay.keys());
      await keeping;
      close();
    },
  };
}

/** What is posted, signed by every secret that lives: whoever checks by either of two is right. */
function letterOf(ring: KeyRing, { eventId, secretIds, type, referralId, status, madeAt, now }: Leased) {
  const facts = referralId === null || status === null ? null : { referralId, status };
  const body = JSON.stringify(webhookBody(type, facts, madeAt));
  const id = showId('webhookEvent', eventId);
  const signatures = secretIds.map((secretId) => new Webhook(webhookSecret(ring, secretId)).sign(id, now, body));
  const headers = {
    'user-agent': 'Wardwise-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
    'webhook-signature': signatures.join(' '),
  };
  return { headers, body };
}

async function keepAll({ pool, log }: House, outcomes: readonly Outcome[]): Promise<void> {
  await keepOutcomes(pool, outcomes);
  const webhooks = (failed: boolean) => [
    ...new Set(outcomes.flatMap(({ leased, how }) => ((how.fault !== null) === failed ? [leased.webhookId] : []))),
  ];
  const [failing, taking] = [webhooks(true), webhooks(false)];
  if (failing.length > 0) await keepFailing(pool, failing);
  if (taking.length > 0) await keepTaking(pool, taking);
  for (const { leased, then } of outcomes)
    if (then.stop && !taking.includes(leased.webhookId)) {
      await stopWebhook(pool, leased.webhookId, then.stop);
      log.warn({ webhook: leased.webhookId, why: then.stop }, 'stopped a webhook');
    }
}
