import type { NetworkId } from '@wardwise/domain';
import { reindexInvited } from '../invitations/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type RingKey, rewrapDataKeys } from '../platform/seal/index.ts';
import { reindexRequests } from '../requests/index.ts';
import { reindexStaff } from '../staff/index.ts';
import { reindexVolunteers } from '../volunteers/index.ts';

/** So many in one transaction, so that nobody waits long for one of them. */
const BATCH = 500;

const STEPS = [rewrapDataKeys, reindexVolunteers, reindexStaff, reindexInvited, reindexRequests];

/**
 * Turns the ring, once a day: makes the key of the day, wraps every living data key by it, indexes every living number and address by it, and destroys
 * the keys whose backup window has passed. What breaks off goes on where it was; answers how many rows were changed and keys destroyed.
 */
export async function turnRing(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ today: string; last: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today, to_char((now() at time zone 'UTC') - make_interval(days => $1), 'YYYY-MM-DD') as last`,
    [house.backupWindowDays],
  );
  const [{ today, last }] = rows as [{ today: string; last: string }];
  const newest = await house.ring.add(today);
  await house.pool.query('insert into ring_keys (id) values ($1) on conflict do nothing', [newest.id]);
  const networks = await house.pool.query<{ id: NetworkId }>('select id from networks');
  let changed = 0;
  for (const { id: networkId } of networks.rows)
    for (const step of STEPS)
      changed += await inBatches((work) => dbOf(house, { kind: 'SYSTEM', networkId }).transaction(work), newest, step);
  return changed + (await destroyKeysUntil(house, last));
}

async function inBatches(
  transact: (work: (tx: Tx) => Promise<number>) => Promise<number>,
  by: RingKey,
  step: (tx: Tx, by: RingKey, most: number) => Promise<number>,
): Promise<number> {
  let all = 0;
  for (let done = BATCH; done === BATCH; all += done) done = await transact((tx) => step(tx, by, BATCH));
  return all;
}

/** First its row, which the database lets go only while nothing is wrapped by it; then the key itself. A key that was left between the two goes the next time. */
async function destroyKeysUntil({ ring, pool }: House, last: string): Promise<number> {
  const old = (await ring.days()).filter(({ name }) => name <= last);
  for (const key of old) {
    await pool.query('delete from ring_keys where id = $1', [key.id]);
    await ring.destroy(key);
  }
  return old.length;
}
