import { JOURNAL_DAYS_MORE } from '@wardwise/domain';
import type pg from 'pg';
import { dbOf, type House } from '../platform/context.ts';
import { param, sql } from '../platform/sql.ts';
import { listNetworks } from './list-erased.ts';

/** The oldest day that the journal still has (`2026-11-22`), by the database's clock. */
export async function firstDayKept(client: pg.ClientBase | pg.Pool, windowDays: number): Promise<string> {
  const { rows } = await client.query<{ day: string }>(
    `select to_char((now() at time zone 'UTC') - make_interval(days => $1), 'YYYY-MM-DD') as day`,
    [windowDays + JOURNAL_DAYS_MORE],
  );
  return rows[0]?.day as string;
}

/**
 * Says in the journal that it was kept until now, and forgets what no backup can bring back any more: of the journal the days, a day later the
 * rows of the database, so that no line is ever without its row. Answers how many went.
 */
export async function keepJournal(house: House): Promise<number> {
  const { pool, journal, backupWindowDays } = house;
  const { rows } = await pool.query<{ now: Date }>('select now()');
  await journal.beat(rows[0]?.now as Date, 'WORKER');
  let gone = await journal.forgetBefore(await firstDayKept(pool, backupWindowDays));
  for (const networkId of await listNetworks(pool))
    gone += await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      const forgotten = await tx.rows(sql`delete from erasures where network_id = ${param(networkId)}
        and at < ${param(tx.now)}::timestamptz - make_interval(days => ${param(backupWindowDays + JOURNAL_DAYS_MORE + 1)}) returning 1`);
      return forgotten.length;
    });
  return gone;
}
