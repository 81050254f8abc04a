import { addDays, type LookFact, type StaffId, TIME_ZONE, type UnusualLooks } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Every look of the staff in a week that begins on this Monday, as the rule reads it. */
export const listLooksIn = (tx: Tx, week: string): Promise<LookFact[]> =>
  tx.rows(sql`select l.staff_id as "staffId", to_char(l.at at time zone ${param(TIME_ZONE)}, 'YYYY-MM-DD') as day,
      coalesce(l.request_id, l.volunteer_id, l.concern_id, l.of_staff_id, l.id)::text as record,
      exists (select from help_requests r where r.network_id = l.network_id and r.id = l.request_id
        and (r.ended_at < l.at or (r.delivered_at < l.at and l.purpose not in ('FOLLOW_UP', 'CHECK')))) as closed,
      l.role = 'WARD_LEAD' and not exists (select from duties d where d.network_id = l.network_id and d.staff_id = l.staff_id
        and d.weekday = extract(isodow from l.at at time zone ${param(TIME_ZONE)}))
        and not exists (select from stand_in_days i where i.network_id = l.network_id and i.stand_in = l.staff_id
          and (l.at at time zone ${param(TIME_ZONE)})::date between i.first_day and i.last_day) as "offDuty"
    from looks l where l.network_id = ${param(tx.networkId)} and l.staff_id is not null and l.role <> 'PARTNER_CLIENT' and l.purpose <> 'OWN_DATA'
      and l.at >= (${param(week)}::date)::timestamp at time zone ${param(TIME_ZONE)}
      and l.at < (${param(addDays(week, 7))}::date)::timestamp at time zone ${param(TIME_ZONE)}
    order by l.at, l.id`);

/** How many live requests each of the staff works on: those of their wards; a coordinator on all of them. */
export async function liveRequestsOf(tx: Tx): Promise<Map<StaffId, number>> {
  const rows = await tx.rows<{ id: StaffId; live: number }>(sql`select s.id, (select count(*)::int from help_requests r
      where r.network_id = s.network_id and r.ended_at is null and ('COORDINATOR' = any(s.roles) or exists (select from leads_today w
        where w.network_id = s.network_id and w.staff_id = s.id and w.ward_code in (r.ward_code, r.handled_by_ward)))) as live
    from staff s where s.network_id = ${param(tx.networkId)}`);
  return new Map(rows.map(({ id, live }) => [id, live]));
}

/** Puts on record that a week is reported now; false where it was before, by whichever worker. */
export async function keepReport(tx: Tx, week: string): Promise<boolean> {
  const kept = await tx.one(sql`insert into look_reports (network_id, week, made_at)
    values (${param(tx.networkId)}, ${param(week)}, ${param(tx.now)}) on conflict on constraint look_reports_pkey do nothing returning week`);
  return kept !== null;
}

export async function saveUnusualLooks(tx: Tx, week: string, unusual: UnusualLooks[]): Promise<void> {
  for (const { staffId, reason, looks, records } of unusual)
    await tx.run(sql`insert into unusual_looks (network_id, id, week, staff_id, reason, looks, records) values (${param(tx.networkId)},
      ${param(newRandomId())}, ${param(week)}, ${param(staffId)}, ${param(reason)}, ${param(looks)}, ${param(records)})`);
}

/** Those who are asked to look into it: coordinators and safeguarding leads. */
export async function listReadersOfReports(tx: Tx): Promise<StaffId[]> {
  const rows = await tx.rows<{
    id: StaffId;
  }>(sql`select id from staff where network_id = ${param(tx.networkId)} and left_at is null
    and roles && array['COORDINATOR', 'SAFEGUARDING_LEAD'] order by id`);
  return rows.map(({ id }) => id);
}

/** How many people's week was unusual, the reader's own left out. */
export async function countUnusual(tx: Tx, week: string, reader: string): Promise<number> {
  const row = await tx.one<{ people: number }>(sql`select count(distinct staff_id)::int as people from unusual_looks
    where network_id = ${param(tx.networkId)} and week = ${param(week)} and staff_id <> ${param(reader)}`);
  return row?.people ?? 0;
}
