import type { AfterTry, NetworkId, WebhookEventType, WebhookStop, WebhookTry } from '@wardwise/domain';
import type pg from 'pg';

/** A delivery that this worker has for the time of its lease, with all that is needed to send it. */
export type Leased = {
  networkId: NetworkId;
  id: string;
  webhookId: string;
  eventId: string;
  url: string;
  /** The ids of the secrets that sign, the newest first. */
  secretIds: string[];
  type: WebhookEventType;
  referralId: string | null;
  status: string | null;
  madeAt: Date;
  attempts: number;
  failingSince: Date | null;
  lease: string;
  /** The database's time. */
  now: Date;
};

// From each webhook that goes a few at a time, so that one with much to send, or one that hangs, takes nobody's turn. Several workers never take the same row.
// A program without a live key, or without its scope, is told nothing: what it may not ask for is not brought to it.
const LEASE = `with next as materialized (
    select d.network_id, d.id from webhooks w
      join api_clients c on c.network_id = w.network_id and c.id = w.client_id
      left join unnest($1::uuid[], $2::int[]) busy (webhook_id, n) on busy.webhook_id = w.id
      cross join lateral (
        select d.network_id, d.id, d.due_at from webhook_deliveries d
        where d.network_id = w.network_id and d.webhook_id = w.id and d.delivered_at is null and d.failed_at is null
          and d.due_at <= now() and (d.leased_until is null or d.leased_until < now())
        order by d.due_at limit greatest($3 - coalesce(busy.n, 0), 0) for update skip locked) d
    where w.stopped_at is null and 'REFERRALS_READ' = any(c.scopes)
      and exists (select from api_keys k where k.network_id = c.network_id and k.client_id = c.id and k.revoked_at is null and k.expires_at > now())
    order by d.due_at limit $4),
  mine as (
    update webhook_deliveries d set leased_until = now() + make_interval(secs => $5), attempts = d.attempts + 1
    from next where d.network_id = next.network_id and d.id = next.id
    returning d.*)
  select d.network_id as "networkId", d.id, d.webhook_id as "webhookId", d.event_id as "eventId", w.url, e.type, e.referral_id as "referralId", e.status,
    e.made_at as "madeAt", d.attempts, w.failing_since as "failingSince", d.leased_until::text as lease, now() as now,
    array(select s.id::text from webhook_secrets s where s.network_id = d.network_id and s.webhook_id = d.webhook_id
      and (s.ends_at is null or s.ends_at > now()) order by s.made_at desc, s.ends_at desc nulls first) as "secretIds"
  from mine d join webhooks w on w.network_id = d.network_id and w.id = d.webhook_id
    join webhook_events e on e.network_id = d.network_id and e.id = d.event_id`;

/** Leases what is due: so many at most, and to each webhook as many as it has room for beside those already in this worker's hands. */
export async function leaseDeliveries(
  pool: pg.Pool,
  busy: ReadonlyMap<string, number>,
  most: { each: number; all: number },
  leaseSeconds: number,
): Promise<Leased[]> {
  const values = [[...busy.keys()], [...busy.values()], most.each, most.all, leaseSeconds];
  return (await pool.query<Leased>({ name: 'lease-deliveries', text: LEASE, values })).rows;
}

/** How one delivery went, and what follows. */
export type Outcome = { leased: Leased; how: WebhookTry; then: AfterTry };

// Whatever another worker did meanwhile, because our lease had run out, stays. The waits are spread a little, so that a receiver that comes back is not met by all at once.
const KEEP = `update webhook_deliveries d set leased_until = null, tried_at = now(), status_code = o.code, fault = o.fault,
    delivered_at = case o.status when 'DELIVERED' then now() end, failed_at = case o.status when 'FAILED' then now() end,
    due_at = case when o.again is null then d.due_at else now() + make_interval(secs => o.again * (1 + random() * 0.1)) end
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::int[], $6::text[], $7::int[]) o (network_id, id, lease, status, code, fault, again)
  where d.network_id = o.network_id and d.id = o.id and d.leased_until = o.lease`;

/** Puts how these went on record, all in one. */
export async function keepOutcomes(pool: pg.Pool, outcomes: readonly Outcome[]): Promise<void> {
  const each = <T>(of: (outcome: Outcome) => T): T[] => outcomes.map(of);
  await pool.query(KEEP, [
    ...[each(({ leased }) => leased.networkId), each(({ leased }) => leased.id), each(({ leased }) => leased.lease)],
    ...[each(({ then }) => then.status), each(({ how }) => how.statusCode), each(({ how }) => how.fault)],
    each(({ then }) => then.againAfterSeconds),
  ]);
}

/** Webhooks that took nothing: since now, where they did not fail before. */
export const keepFailing = (pool: pg.Pool, ids: string[]) =>
  pool.query('update webhooks set failing_since = now() where id = any($1) and failing_since is null', [ids]);

/** Webhooks that took something: whatever was wrong before is over. */
export const keepTaking = (pool: pg.Pool, ids: string[]) =>
  pool.query('update webhooks set failing_since = null where id = any($1) and failing_since is not null', [ids]);

/** Stops a webhook, unless it is. */
export const stopWebhook = (pool: pg.Pool, id: string, why: WebhookStop) =>
  pool.query('update webhooks set stopped_at = now(), stopped_why = $2 where id = $1 and stopped_at is null', [id, why]);

/** Gives back what was leased and not tried to the end. */
export const giveBack = (pool: pg.Pool, { networkId, id, lease }: Leased) =>
  pool.query(
    'update webhook_deliveries set leased_until = null, attempts = attempts - 1 where network_id = $1 and id = $2 and leased_until = $3::timestamptz',
    [networkId, id, lease],
  );
