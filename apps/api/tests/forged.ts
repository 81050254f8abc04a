import type { RequestStatus } from '@wardwise/domain';
import type { Actor } from '../src/platform/actor.ts';
import { dbOf } from '../src/platform/context.ts';
import { param, sql, statement } from '../src/platform/sql.ts';
import type { TestHouse } from './house.ts';
import { raw } from './scenes.ts';

/** The open facts of a request's row that decide who sees it. */
export type ForgedFacts = { status: RequestStatus; ward: string | null; handledBy: string | null; takenBy: string | null };

const ENDED: RequestStatus[] = ['CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'];

/** Writes a row into a state without the house, so that what was sealed is still there: only the guards are left to hide it. */
export async function forge(
  { db }: TestHouse,
  requestId: string,
  { status, ward, handledBy, takenBy }: ForgedFacts,
): Promise<void> {
  await db.query(
    `update help_requests set status = $2, ward_code = $3, handled_by_ward = $4, taken_by = $5, routing_kind = 'PICKED_BY_LEAD',
       delivered_at = case when $6 then now() end, ended_at = case when $7 then now() end,
       duplicate_of = case when $2 = 'DUPLICATE' then (select id from help_requests o where o.network_id = help_requests.network_id and o.id <> $1 limit 1) end
     where id = $1`,
    [raw(requestId), status, ward, handledBy, takenBy, status === 'DELIVERED' || status === 'CLOSED', ENDED.includes(status)],
  );
}

/** A card beside the details, which no state of the product has. */
export async function forgeCard({ db }: TestHouse, requestId: string): Promise<void> {
  await db.query(
    `insert into contact_cards (network_id, request_id, data_key_id, called_name, phone, safe_contact, ends_at)
     select network_id, request_id, data_key_id, called_name, phone, safe_contact, now() + interval '7 days' from request_details where request_id = $1`,
    [raw(requestId)],
  );
}

/** What the database itself lets an actor read, asked by the app's own role and with the product's own settings of the transaction. */
export async function shownByTheDatabase(
  { house }: TestHouse,
  actor: Actor,
  requestId: string,
): Promise<{ details: boolean; card: boolean; keys: number }> {
  const ask = sql`select exists (select from request_details where request_id = ${param(raw(requestId))}) as details,
    exists (select from contact_cards where request_id = ${param(raw(requestId))}) as card, (select count(*)::int from data_keys) as keys`;
  type Shown = { details: boolean; card: boolean; keys: number };
  if (actor.networkId !== null) return (await dbOf(house, actor).transaction((tx) => tx.one<Shown>(ask))) as Shown;
  const { text, values } = statement(ask);
  return (await house.pool.query<Shown>(text, values)).rows[0] as Shown;
}
