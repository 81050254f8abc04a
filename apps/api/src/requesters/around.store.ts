import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** A request, every occurrence of help every week beside it and every call in their language: all that one private link is about. */
export const around = (network: Sql, own: Sql): Sql => sql`(select ${own} union all select o.id from standing_arrangements s
  join help_requests o on o.network_id = s.network_id and o.arrangement_id = s.id where s.network_id = ${network} and s.request_id = ${own}
  union all select c.id from help_requests c where c.network_id = ${network} and c.interprets = ${own})`;

/** Whether help goes on every week beside a request, or a service still has what it was told. */
export const goesOnBeside = (network: Sql, own: Sql): Sql =>
  sql`(${weeklyBeside(network, own)} or ${referralAround(network, own)})`;

const weeklyBeside = (network: Sql, own: Sql): Sql =>
  sql`exists (select from standing_arrangements a where a.network_id = ${network} and a.request_id = ${own} and a.ended_at is null)`;
const referralAround = (network: Sql, own: Sql): Sql =>
  sql`exists (select from referrals f where f.network_id = ${network} and f.request_id in ${around(network, own)} and f.sent_at is not null and f.ended_at is null)`;

/** What is held of them beside their request itself: help every week that goes on, what a service was told, and the cards of occurrences that were done. */
export type HeldBeside = { weekly: boolean; referralRuns: boolean; cards: boolean };

/** Finds what is held beside a request; the product asks, for the cards of occurrences are no row of whoever asked. */
export async function findHeldBeside(tx: Tx, requestId: RequestId): Promise<HeldBeside> {
  const [network, own] = [param(tx.networkId), sql`${param(requestId)}::uuid`];
  const held = await tx.asSystem(() =>
    tx.one<HeldBeside>(sql`select ${weeklyBeside(network, own)} as weekly, ${referralAround(network, own)} as "referralRuns",
      exists (select from contact_cards c where c.network_id = ${network} and c.request_id <> ${own} and c.request_id in ${around(network, own)}) as cards`),
  );
  return held ?? { weekly: false, referralRuns: false, cards: false };
}

/** The occurrences of help every week beside a request, those that are over included, by the day that they were for. */
export async function listOccurrences(tx: Tx, requestId: RequestId): Promise<RequestId[]> {
  const [network, own] = [param(tx.networkId), sql`${param(requestId)}::uuid`];
  const rows = await tx.rows<{ id: RequestId }>(
    sql`select r.id from help_requests r where r.network_id = ${network} and r.id <> ${own} and r.id in ${around(network, own)} order by r.needed_by, r.id`,
  );
  return rows.map(({ id }) => id);
}
