import type { HelpRequest } from '@wardwise/domain';
import { dbOf } from '../src/platform/context.ts';
import { loadRequest } from '../src/requests/load-request.store.ts';
import type { TestHouse } from './house.ts';
import { raw } from './scenes.ts';

// Counters of tries are no part of what anybody has done.
const COUNTED = `select tablename as name from pg_tables where schemaname = 'public'
  and tablename <> 'sender_tries' order by 1`;

/** The hour in which a key or a session was last used is noted after the answer, and is nobody's doing; a row hashed as it lies costs a third of its text. */
const print = (table: string): string =>
  ['api_keys', 'sessions'].includes(table)
    ? `hashtextextended((to_jsonb(t) - 'last_used_at')::text, 0)`
    : 'hash_record_extended(t, 0)';

/** How many rows every table holds, whatever row-level security says. */
export async function rowCounts({ db }: TestHouse): Promise<Record<string, number>> {
  const { rows: tables } = await db.query<{ name: string }>(COUNTED);
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`).join(' union all ');
  const { rows } = await db.query<{ name: string; rows: number }>(counts);
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}

/** A print of every row of every table: "nothing half-written" means that nothing of this changed. */
export async function everything({ db }: TestHouse): Promise<Record<string, string>> {
  const { rows: tables } = await db.query<{ name: string }>(COUNTED);
  const prints = tables.map(
    ({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(sum(${print(name)}::numeric), 0) as rows from ${name} t`,
  );
  // Prepared: it is asked a thousand times, and planning it for seventy tables takes longer than reading them.
  const { rows } = await db.query<{ name: string; rows: string }>({
    name: `everything in ${tables.length}`,
    text: prints.join(' union all '),
  });
  return Object.fromEntries(rows.map(({ name, rows: print }) => [name, print]));
}

/** Every row of every table, as it can be read. */
export async function inClear({ db }: TestHouse): Promise<string> {
  const { rows: tables } = await db.query<{ name: string }>(COUNTED);
  const said = tables.map(({ name }) => `select coalesce(string_agg(t::text, ' '), '') as said from ${name} t`);
  const { rows } = await db.query<{ said: string }>(said.join(' union all '));
  return rows.map(({ said }) => said).join(' ');
}

/** What is still sealed of one requester: details, card, and the keys that open them. */
export async function sealedOf({ db }: TestHouse, requestId: string): Promise<{ details: number; cards: number; keys: number }> {
  const { rows } = await db.query<{ details: number; cards: number; keys: number }>(
    `select (select count(*)::int from request_details where request_id = $1) as details,
       (select count(*)::int from contact_cards where request_id = $1) as cards,
       (select count(*)::int from data_keys k where k.id in (
          select data_key_id from request_details where request_id = $1 union select data_key_id from contact_cards where request_id = $1)) as keys`,
    [raw(requestId)],
  );
  return rows[0] as { details: number; cards: number; keys: number };
}

/** The keys that no record uses: there must be none, or an erased record could be opened from an old backup's row. */
export async function orphanKeys({ db }: TestHouse): Promise<number> {
  const { rows } = await db.query<{ keys: number }>(
    `select count(*)::int as keys from data_keys k where not exists (select from request_details d where d.data_key_id = k.id)
       and not exists (select from contact_cards d where d.data_key_id = k.id) and not exists (select from volunteer_contacts d where d.data_key_id = k.id)
       and not exists (select from staff_contacts d where d.data_key_id = k.id) and not exists (select from concern_details d where d.data_key_id = k.id)
       and not exists (select from concern_notes d where d.data_key_id = k.id) and not exists (select from farewells d where d.data_key_id = k.id)
       and not exists (select from referral_envelopes d where d.data_key_id = k.id) and not exists (select from help_cards d where d.data_key_id = k.id) and not exists (select from volunteer_pushes d where d.data_key_id = k.id) and not exists (select from bar_keys d where d.data_key_id = k.id) and not exists (select from invited_contacts d where d.data_key_id = k.id)`,
  );
  return rows[0]?.keys ?? -1;
}

/** The rules by which something of a request was erased, in order. */
export async function receiptsOf({ db }: TestHouse, requestId: string): Promise<string[]> {
  const { rows } = await db.query<{ rule: string }>('select rule from erasure_receipts where request_id = $1 order by at, id', [
    raw(requestId),
  ]);
  return rows.map(({ rule }) => rule);
}

/** The request with all that hangs on it, as its rows have it. */
export async function rowsOf(test: TestHouse, requestId: string): Promise<HelpRequest> {
  const { rows } = await test.db.query<{ network_id: never }>('select network_id from help_requests where id = $1', [
    raw(requestId),
  ]);
  const networkId = rows[0]?.network_id as never;
  const request = await dbOf(test.house, { kind: 'SYSTEM', networkId }).transaction((tx) =>
    loadRequest(tx, raw(requestId) as never, false),
  );
  if (!request) throw new Error('There is no such request');
  return request;
}
