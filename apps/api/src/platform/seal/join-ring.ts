import type pg from 'pg';
import { KeyRingError } from './key-store.ts';
import type { KeyRing } from './ring.ts';

const IN_USE = '23503'; // PostgreSQL: a row that another refers to

/**
 * Brings ring and database together at start, and sees to a key for today. Refuses data that another ring has sealed: it would look erased,
 * and the next delivery would throw it away. Throws KeyRingError.
 */
export async function joinRing(ring: KeyRing, pool: pg.Pool): Promise<void> {
  await pool.query('insert into ring_keys (id, lasting) select $1, true where not exists (select from ring_keys where lasting)', [
    ring.lasting.id,
  ]);
  const { rows } = await pool.query<{ id: string; lasting: boolean; today: string }>(
    `select id, lasting, to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today from ring_keys`,
  );
  for (const { id, lasting } of rows) {
    if (lasting ? id === ring.lasting.id : await ring.find(id)) continue;
    if (lasting || !(await forget(pool, id))) throw new KeyRingError(notThisOne(ring.place));
  }
  if ((await ring.days()).length === 0) await ring.add(rows[0]?.today as string);
  await pool.query('insert into ring_keys (id) values ($1) on conflict do nothing', [(await ring.newest()).id]);
}

/** Forgets a key that was destroyed after a backup was made and that wraps nothing in it; false where it wraps something. */
async function forget(pool: pg.Pool, id: string): Promise<boolean> {
  try {
    await pool.query('delete from ring_keys where id = $1', [id]);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === IN_USE) return false;
    throw error;
  }
}

const notThisOne = (place: string): string =>
  `The key ring ${place} is not the one this database was sealed with. Put the right one back from its backup (KEY_RING).`;
