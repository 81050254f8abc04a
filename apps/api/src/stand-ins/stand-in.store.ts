import { dayIn, type StaffId, type StandIn, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Who stands in for whom in this ward, as far as it is not over. */
export const listStandIns = (tx: Tx, { wardCode }: Pick<StandIn, 'wardCode'>): Promise<Omit<StandIn, 'wardCode'>[]> =>
  tx.rows(sql`select away_staff as "away", stand_in as "standIn", first_day::text as "from", last_day::text as "until" from stand_in_days
    where network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)}
      and last_day >= greatest(first_day, ${param(dayIn(TIME_ZONE, tx.now))}::date)`);

export const saveStandIn = (tx: Tx, id: string, it: StandIn, by: StaffId): Promise<void> =>
  tx.run(sql`insert into stand_ins (network_id, id, ward_code, away_staff, stand_in, first_day, last_day, made_by, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(it.wardCode)}, ${param(it.away)}, ${param(it.standIn)}, ${param(it.from)}, ${param(it.until)}, ${param(by)}, ${param(tx.now)})`);

/** One that is not over, holding its row until commit. */
export const lockStandIn = (tx: Tx, id: string): Promise<StandIn | null> =>
  tx.one<StandIn>(sql`select ward_code as "wardCode", away_staff as "away", stand_in as "standIn", first_day::text as "from", last_day::text as "until"
    from stand_ins where network_id = ${param(tx.networkId)} and id = ${param(id)} and ended_at is null
      and last_day >= ${param(dayIn(TIME_ZONE, tx.now))}::date for update`);

/** It is over at once; the days that were stay on record. */
export const markEnded = (tx: Tx, id: string, by: StaffId): Promise<void> =>
  tx.run(
    sql`update stand_ins set ended_by = ${param(by)}, ended_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
