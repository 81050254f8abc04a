import type { StaffId, StaffMember, StaffPlace, WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Everybody who can sign in to this network, with roles and wards; the network's row is held, so that one change of the staff follows another. */
export async function lockStaff(tx: Tx): Promise<StaffMember[]> {
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  return tx.rows<StaffMember>(sql`select s.id, s.roles,
      array(select w.ward_code from staff_wards w where w.network_id = s.network_id and w.staff_id = s.id order by 1) as "wardCodes"
    from staff s where s.network_id = ${param(tx.networkId)} and s.left_at is null order by s.id`);
}

/** The same for the coordinator who changes them; null where they are none any more by the time the row is theirs. */
export async function lockStaffFor(tx: Tx, coordinator: StaffId): Promise<StaffMember[] | null> {
  const staff = await lockStaff(tx);
  return staff.some(({ id, roles }) => id === coordinator && roles.includes('COORDINATOR')) ? staff : null;
}

/** Whether all of these are wards of this network. */
export async function areWards(tx: Tx, codes: readonly WardCode[]): Promise<boolean> {
  const rows = await tx.rows(
    sql`select from network_wards where network_id = ${param(tx.networkId)} and ward_code = any(${param(codes)})`,
  );
  return rows.length === new Set(codes).size;
}

/** Writes down what somebody is and which wards they lead. In a ward that is new to them they are on duty every day. */
export async function savePlace(tx: Tx, id: StaffId, { roles, wardCodes }: StaffPlace): Promise<void> {
  await tx.run(sql`update staff set roles = ${param(roles)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  await leaveWards(tx, id, wardCodes);
  await tx.run(sql`with given as (
      insert into staff_wards (network_id, staff_id, ward_code) select ${param(tx.networkId)}, ${param(id)}, ward from unnest(${param(wardCodes)}::text[]) as ward
      on conflict do nothing returning network_id, staff_id, ward_code)
    select from given`);
  await tx.run(sql`insert into duties (network_id, ward_code, weekday, staff_id)
    select w.network_id, w.ward_code, day, w.staff_id from staff_wards w, generate_series(1, 7) as day
    where w.network_id = ${param(tx.networkId)} and w.staff_id = ${param(id)}
      and not exists (select from duties d where d.network_id = w.network_id and d.staff_id = w.staff_id and d.ward_code = w.ward_code)`);
}

/** How long a name of the staff may be, in characters. */
export const LONGEST_STAFF_NAME = 60;

/** Calls one of the staff otherwise, wherever their name stands. */
export const renameStaff = (tx: Tx, id: StaffId, displayName: string): Promise<void> =>
  tx.run(
    sql`update staff set display_name = ${param(displayName)} where network_id = ${param(tx.networkId)} and id = ${param(id)} and left_at is null`,
  );

/** Somebody new of the staff. */
export const addStaff = (
  tx: Tx,
  id: StaffId,
  displayName: string,
  pageLanguage: string,
  roles: readonly string[],
  organizationId: string | null = null,
): Promise<void> =>
  tx.run(sql`insert into staff (network_id, id, display_name, roles, page_language, organization_id)
    values (${param(tx.networkId)}, ${param(id)}, ${param(displayName)}, ${param(roles)}, ${param(pageLanguage)}, ${param(organizationId)})`);

/** From now on they are staff that left: no wards, no duty; their roles stay on record as they were. */
export async function markLeft(tx: Tx, id: StaffId): Promise<void> {
  await leaveWards(tx, id, []);
  await tx.run(
    sql`update staff set left_at = ${param(tx.now)}, user_handle = null where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
}

async function leaveWards(tx: Tx, id: StaffId, but: readonly WardCode[]): Promise<void> {
  for (const table of [sql`duties`, sql`staff_wards`])
    await tx.run(
      sql`delete from ${table} where network_id = ${param(tx.networkId)} and staff_id = ${param(id)} and ward_code <> all(${param(but)}::text[])`,
    );
}
