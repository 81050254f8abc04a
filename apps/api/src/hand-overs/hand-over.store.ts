import type { HandOver, StaffId, WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** The days on which somebody was on duty in the ward, of every week and single ones. */
type LeadDays = {
  weekly: { weekday: number; starts: string | null; ends: string | null }[];
  single: { day: string; onDuty: boolean; starts: string | null; ends: string | null }[];
};
/** How it was before a hand-over, as it is kept for handing it back: the days of both, and the calls that whoever gives it was on. */
type Before = { from: LeadDays; to: LeadDays | null; holds: string[] };
type Pair = { from: StaffId; to: StaffId; wardCode: WardCode };

const of = (tx: Tx, wardCode: WardCode, staffId: StaffId): Sql =>
  sql`network_id = ${param(tx.networkId)} and ward_code = ${param(wardCode)} and staff_id = ${param(staffId)}`;

/** How it is before the ward goes over. */
export async function findBefore(tx: Tx, { from, to, wardCode }: Pair): Promise<Before> {
  const holds = await tx.rows<{ id: string }>(sql`select h.request_id as id from holds h
    join help_requests r on r.network_id = h.network_id and r.id = h.request_id
    where h.network_id = ${param(tx.networkId)} and h.staff_id = ${param(from)} and r.handled_by_ward = ${param(wardCode)}`);
  return { from: await listDays(tx, wardCode, from), to: await listDays(tx, wardCode, to), holds: holds.map(({ id }) => id) };
}

const listDays = async (tx: Tx, wardCode: WardCode, staffId: StaffId): Promise<LeadDays> => ({
  weekly: await tx.rows(
    sql`select weekday, starts::text, ends::text from duties where ${of(tx, wardCode, staffId)} order by weekday`,
  ),
  single: await tx.rows(
    sql`select day::text, on_duty as "onDuty", starts::text, ends::text from duty_changes where ${of(tx, wardCode, staffId)} order by day`,
  ),
});

/** Gives a ward to somebody, with all duty of whoever leads it no more: where both had said something of the same day, what the new lead said stands. */
export async function moveWard(tx: Tx, { from, to, wardCode }: Pair): Promise<void> {
  const network = param(tx.networkId);
  const key = sql`${network}, ${param(wardCode)}, ${param(to)}`;
  await tx.run(sql`insert into staff_wards (network_id, ward_code, staff_id) values (${key}) on conflict do nothing`);
  // A day off is the giver's alone where the new lead answers for that day of every week already: so before the weekly days go over.
  // Beside a coordinator and the product itself no lead writes to another's days.
  await tx.asSystem(() =>
    tx.run(sql`insert into duty_changes (network_id, ward_code, staff_id, day, on_duty, starts, ends)
      select ${key}, day, on_duty, starts, ends from duty_changes where ${of(tx, wardCode, from)}
        and (on_duty or extract(isodow from day) not in (select weekday from duties where ${of(tx, wardCode, to)})) on conflict do nothing`),
  );
  await tx.run(sql`insert into duties (network_id, ward_code, staff_id, weekday, starts, ends)
    select ${key}, weekday, starts, ends from duties where ${of(tx, wardCode, from)} on conflict do nothing`);
  await leaveWard(tx, wardCode, from);
  await tx.run(sql`update holds h set staff_id = ${param(to)} from help_requests r
    where h.network_id = ${network} and h.staff_id = ${param(from)} and r.network_id = h.network_id and r.id = h.request_id
      and r.handled_by_ward = ${param(wardCode)}`);
}

/** Somebody leads a ward no more; what was said of single days goes with it. */
async function leaveWard(tx: Tx, wardCode: WardCode, staffId: StaffId): Promise<void> {
  for (const table of [sql`duties`, sql`staff_wards`]) await tx.run(sql`delete from ${table} where ${of(tx, wardCode, staffId)}`);
}

/** Hands it back. Where both led it, the days of both are again as they were, and so is who was on which call. */
export async function moveBack(tx: Tx, { from, to, wardCode }: Pair, before: Before, ledAlready: boolean): Promise<void> {
  if (!ledAlready) return moveWard(tx, { from: to, to: from, wardCode });
  const key = sql`${param(tx.networkId)}, ${param(wardCode)}, ${param(from)}`;
  await tx.run(sql`insert into staff_wards (network_id, ward_code, staff_id) values (${key}) on conflict do nothing`);
  // Each has what was theirs, also what the other may not write.
  await tx.asSystem(async () => {
    await putDays(tx, wardCode, from, before.from);
    if (before.to) await putDays(tx, wardCode, to, before.to);
  });
  await tx.run(sql`update holds set staff_id = ${param(from)} where network_id = ${param(tx.networkId)} and staff_id = ${param(to)}
    and request_id = any(${param(before.holds)}::uuid[])`);
}

async function putDays(tx: Tx, wardCode: WardCode, staffId: StaffId, { weekly, single }: LeadDays): Promise<void> {
  const key = sql`${param(tx.networkId)}, ${param(wardCode)}, ${param(staffId)}`;
  for (const table of [sql`duties`, sql`duty_changes`])
    await tx.run(sql`delete from ${table} where ${of(tx, wardCode, staffId)}`);
  await tx.run(sql`insert into duties (network_id, ward_code, staff_id, weekday, starts, ends)
    select ${key}, d.weekday, d.starts, d.ends from jsonb_to_recordset(${param(JSON.stringify(weekly))}::jsonb) as d(weekday smallint, starts time, ends time)`);
  await tx.run(sql`insert into duty_changes (network_id, ward_code, staff_id, day, on_duty, starts, ends)
    select ${key}, d.day, d."onDuty", d.starts, d.ends
    from jsonb_to_recordset(${param(JSON.stringify(single))}::jsonb) as d(day date, "onDuty" boolean, starts time, ends time)`);
}

export type KeptHandOver = HandOver & { ledAlready: boolean; before: Before };

export async function keepHandOver(
  tx: Tx,
  id: string,
  { from, to, wardCode, ledAlready, before }: Omit<KeptHandOver, 'handedAt' | 'undoneAt'>,
): Promise<void> {
  await tx.run(sql`insert into hand_overs (network_id, id, ward_code, from_staff, to_staff, led_already, days, handed_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(wardCode)}, ${param(from)}, ${param(to)}, ${param(ledAlready)}, ${param(JSON.stringify(before))}, ${param(tx.now)})`);
}

/** A hand-over, holding its row until commit. */
export const lockHandOver = (tx: Tx, id: string): Promise<KeptHandOver | null> =>
  tx.one<KeptHandOver>(sql`select ward_code as "wardCode", from_staff as "from", to_staff as "to", led_already as "ledAlready", days as before,
    handed_at as "handedAt", undone_at as "undoneAt" from hand_overs where network_id = ${param(tx.networkId)} and id = ${param(id)} for update`);

export const markUndone = (tx: Tx, id: string): Promise<void> =>
  tx.run(sql`update hand_overs set undone_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
