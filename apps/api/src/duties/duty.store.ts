import { type SaidOfDuty, type StaffId, type WardCode, weekdayOf } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Whose day it is: a lead's, in a ward of theirs. */
export type DutyOf = { staffId: StaffId; wardCode: WardCode };
type Row = SaidOfDuty & { led: boolean };

/** What a lead has said of a day in a ward of theirs, holding that they lead it until commit; null where they do not. */
export async function lockDuty(tx: Tx, { staffId, wardCode }: DutyOf, day: string): Promise<SaidOfDuty | null> {
  const of = sql`network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} and staff_id = ${param(staffId)}`;
  const led = await tx.rows(sql`select from staff_wards where ${of} for no key update`);
  if (led.length === 0) return null;
  const hours = sql`case when starts is null then null else json_build_object('starts', to_char(starts, 'HH24:MI'), 'ends', to_char(ends, 'HH24:MI')) end`;
  return tx.one<Row>(sql`select
    (select json_build_object('hours', ${hours}) from duties where ${of} and weekday = ${param(weekdayOf(day))}) as weekly,
    (select json_build_object('onDuty', on_duty, 'hours', ${hours}) from duty_changes where ${of} and day = ${param(day)}) as once`);
}

/** Writes down what they say from now on of that day, and of that day of every week. */
export async function saveDuty(tx: Tx, { staffId, wardCode }: DutyOf, day: string, { weekly, once }: SaidOfDuty): Promise<void> {
  const of = sql`network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} and staff_id = ${param(staffId)}`;
  const key = sql`${param(tx.networkId)}, ${param(wardCode)}, ${param(staffId)}`;
  const weekday = param(weekdayOf(day));
  await tx.run(sql`delete from duties where ${of} and weekday = ${weekday}`);
  if (weekly)
    await tx.run(sql`insert into duties (network_id, ward_code, staff_id, weekday, starts, ends)
      values (${key}, ${weekday}, ${param(weekly.hours?.starts ?? null)}, ${param(weekly.hours?.ends ?? null)})`);
  await tx.run(sql`delete from duty_changes where ${of} and day = ${param(day)}`);
  if (once)
    await tx.run(sql`insert into duty_changes (network_id, ward_code, staff_id, day, on_duty, starts, ends)
      values (${key}, ${param(day)}, ${param(once.onDuty)}, ${param(once.hours?.starts ?? null)}, ${param(once.hours?.ends ?? null)})`);
}
