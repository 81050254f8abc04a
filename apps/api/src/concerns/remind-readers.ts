import { CONCERN_WAIT_MINUTES, type NetworkId, type StaffId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { announce } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { listReaders } from './concern.store.ts';

type Due = { networkId: NetworkId; id: string };

const DUE = `select network_id as "networkId", id from concerns where status = 'RAISED' and reminded_at is null
  and raised_at <= now() - make_interval(mins => case when danger_now then $1::int else $2::int end) order by raised_at limit 100`;

/** Tells the readers again, once, of a concern that nobody has opened in time; answers how many there were. One that fails does not hold up the others. */
export async function remindReaders(house: House): Promise<number> {
  const { rows } = await house.pool.query<Due>(DUE, [CONCERN_WAIT_MINUTES.dangerNow, CONCERN_WAIT_MINUTES.otherwise]);
  for (const due of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId: due.networkId }).transaction((tx) => remind(tx, due.id));
    } catch (error) {
      house.log.error({ concern: due.id, fault: errorFacts(error) }, 'could not remind of a concern');
    }
  return rows.length;
}

async function remind(tx: Tx, concernId: string): Promise<void> {
  const due = await tx.one<{ about: StaffId | null }>(sql`update concerns set reminded_at = ${param(tx.now)}
    where network_id = ${param(tx.networkId)} and id = ${param(concernId)} and status = 'RAISED' and reminded_at is null returning about_staff as about`);
  if (!due) return;
  for (const staffId of await listReaders(tx, due.about))
    await announce(tx, { type: 'concern.waiting.mail', concernId, staffId });
}
