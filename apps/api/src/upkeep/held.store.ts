import { type HeldKind, OVERDUE_HOURS } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, Sql, sql } from '../platform/sql.ts';
import { type Held, isOver } from './clocks.ts';
import { CARDS, CONCERNS, held, STUBS } from './held.ts';

/** How much is held of a kind: since when the oldest, when the next one goes, and how many should have gone more than an hour ago. */
export type HeldCount = { kind: HeldKind; count: number; oldestAt: Date | null; goesAt: Date | null; overdue: number };

const LATE = `(now() - interval '${OVERDUE_HOURS} hours')`;

/** Everything that this network holds, in numbers; a step of the product's own, for whoever asks sees only what they need to. */
export async function countHeld(tx: Tx, backupWindowDays: number): Promise<HeldCount[]> {
  const kinds = held(backupWindowDays)
    .map((one) => `(${counted(one)})`)
    .join(' union all ');
  return tx.rows(sql`with mine as (select ${param(tx.networkId)}::uuid as id)
    select kind, sum(count)::int as count, min("oldestAt") as "oldestAt", min("goesAt") as "goesAt", sum(overdue)::int as overdue
    from (${new Sql([kinds])}) as kinds group by kind`);
}

/** How many closed concerns are here that should have been erased: for the log alone. */
export async function countOverdueConcerns(tx: Tx): Promise<number> {
  const row = await tx.one<{ overdue: number }>(
    sql`select count(*)::int as overdue from ${new Sql([CONCERNS.rows])} where t.network_id = ${param(tx.networkId)} and ${new Sql([isOver(CONCERNS, LATE)])}`,
  );
  return row?.overdue ?? 0;
}

/** How many contact cards or stubs are here that would go at once, were they kept for so many days: for each number of days from the least to the most. */
export function countGoing(
  tx: Tx,
  kept: 'CARD_DAYS' | 'STUB_DAYS',
  [least, most]: readonly [number, number],
): Promise<{ value: number; erased: number }[]> {
  const [{ rows, where }, since] = kept === 'CARD_DAYS' ? [CARDS, 'r.delivered_at'] : [STUBS, 't.ended_at'];
  return tx.rows(sql`select d.days as value, (select count(*)::int from ${new Sql([rows])}
      where t.network_id = ${param(tx.networkId)} and (${new Sql([where ?? 'true'])})
        and ${new Sql([since])} < ${param(tx.now)}::timestamptz - make_interval(days => d.days)) as erased
    from generate_series(${param(least)}::int, ${param(most)}::int) as d (days) order by d.days`);
}

function counted(one: Held): string {
  const { kind, rows, where, since, clocks } = one;
  const ends = Object.entries(clocks).map(([at, kept]) => `${at} + ${kept}`);
  const goes = ends.length > 0 ? `least(${ends.join(', ')})::timestamptz` : 'null::timestamptz';
  const late = ends.length > 0 ? isOver(one, LATE) : 'false';
  return `select '${kind}' as kind, count(*) as count, min(${since})::timestamptz as "oldestAt", min(${goes}) filter (where not coalesce(${late}, false)) as "goesAt",
    count(*) filter (where ${late}) as overdue from ${rows} where t.network_id = (select id from mine)${where ? ` and (${where})` : ''}`;
}
