import { dayIn, type Pause, TIME_ZONE, type WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

const live = (tx: Tx, wardCode: WardCode): Sql =>
  sql`network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} and resumed_at is null and last_day >= ${param(dayIn(TIME_ZONE, tx.now))}`;

/** The pause of a ward that is not over, holding the network's row until commit: one change of pauses follows another. */
export async function lockPause(tx: Tx, wardCode: WardCode): Promise<Pause | null> {
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  return tx.one<Pause>(
    sql`select first_day::text as "from", last_day::text as "until", reason from ward_pauses where ${live(tx, wardCode)}`,
  );
}

export const savePause = (tx: Tx, wardCode: WardCode, { from, until, reason }: Pause, by: string): Promise<void> =>
  tx.run(sql`insert into ward_pauses (network_id, id, ward_code, first_day, last_day, reason, paused_by, paused_at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(wardCode)}, ${param(from)}, ${param(until)}, ${param(reason)}, ${param(by)}, ${param(tx.now)})`);

/** It is over from today on; what was paused before stays on record. */
export const endPause = (tx: Tx, wardCode: WardCode, by: string): Promise<void> =>
  tx.run(sql`update ward_pauses set resumed_by = ${param(by)}, resumed_at = ${param(tx.now)} where ${live(tx, wardCode)}`);
