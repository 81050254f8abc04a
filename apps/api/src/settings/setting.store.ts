import type { SettingName, SettingValues, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** How many changes of one setting are read back. */
const NEWEST = 20;

/** One change as the staff read it. */
export type SettingChange = { value: number; was: number; why: string | null; by: string; at: Date };

/** What each setting stands at in this network. */
export async function findSettings(tx: Tx): Promise<SettingValues> {
  const values =
    await tx.one<SettingValues>(sql`select wave_wait_minutes as "WAVE_WAIT", wave_wait_today_minutes as "WAVE_WAIT_TODAY",
      proposal_wait_hours as "PROPOSAL_WAIT", lead_wait_hours as "LEAD_WAIT", lead_wait_today_hours as "LEAD_WAIT_TODAY",
      task_days_week as "TASK_DAYS_WEEK", task_days_later as "TASK_DAYS_LATER", follow_up_wait_hours as "FOLLOW_UP_WAIT",
      hold_minutes as "HOLD", snooze_days as "SNOOZE_DAYS", quiet_from as "QUIET_FROM", quiet_until as "QUIET_UNTIL", weekly_weekday as "WEEKLY_DAY",
      weekly_hour as "WEEKLY_HOUR", spending_cap_pence as "SPENDING_CAP", card_days as "CARD_DAYS", stub_days as "STUB_DAYS",
      concern_years as "CONCERN_YEARS" from networks where id = ${param(tx.networkId)}`);
  if (!values) throw new Error('no such network');
  return values;
}

/** The newest changes of each setting, the newest first. */
export async function listSettingChanges(tx: Tx): Promise<Map<SettingName, SettingChange[]>> {
  const rows = await tx.rows<SettingChange & { setting: SettingName }>(sql`select setting, value, was, why, by, at from (
      select c.setting, c.value, c.was, c.why, s.display_name as by, c.changed_at as at, c.id,
        row_number() over (partition by c.setting order by c.changed_at desc, c.id desc) as n
      from setting_changes c join staff s on s.network_id = c.network_id and s.id = c.changed_by
      where c.network_id = ${param(tx.networkId)}) newest where n <= ${param(NEWEST)} order by at desc, id desc`);
  const changes = new Map<SettingName, SettingChange[]>();
  for (const { setting, ...change } of rows) changes.set(setting, [...(changes.get(setting) ?? []), change]);
  return changes;
}

/** Puts a change on record, and with it the value in force; where somebody was quicker the whole transaction is tried again. */
export async function saveSettingChange(
  tx: Tx,
  change: { name: SettingName; was: number; value: number; why: string | null; by: StaffId },
): Promise<void> {
  await tx.run(sql`insert into setting_changes (network_id, id, setting, was, value, why, changed_by, changed_at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(change.name)}, ${param(change.was)}, ${param(change.value)},
      ${param(change.why)}, ${param(change.by)}, ${param(tx.now)})`);
}
