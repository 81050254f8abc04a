import type pg from 'pg';
import type { TestHouse } from './house.ts';
import { until } from './until.ts';

const WAITING = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Presses something while another transaction holds one of the staff, or the network; once it waits for that, the other does its own and lets go. */
export async function pressedWhileHeld<T>(
  { db }: TestHouse,
  [table, id]: ['staff' | 'networks', string],
  press: () => Promise<T>,
  meanwhile: (by: pg.PoolClient) => Promise<unknown>,
): Promise<T> {
  const by = await db.connect();
  try {
    await by.query('begin');
    await by.query(`select from ${table} where id = $1 for no key update`, [id]);
    const pressed = press();
    await until(
      async () => (await db.query<{ n: number }>(WAITING)).rows[0]?.n,
      (waiting) => waiting === 1,
    );
    await meanwhile(by);
    await by.query('commit');
    return await pressed;
  } finally {
    by.release(true);
  }
}
