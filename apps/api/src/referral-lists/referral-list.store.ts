import type { ListBasis, RequestId, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** A list as it is handed over: whose, by which agreement, on which basis, and the keyed mark of its file. */
export type HandedList = { organizationId: string; agreement: string; basis: ListBasis; mark: Buffer };

/** Keeps that a list was taken in; null where this very file was, by the same agreement. Two at once wait for each other. */
export async function addList(
  tx: Tx,
  { organizationId, agreement, basis, mark }: HandedList,
  by: StaffId,
): Promise<string | null> {
  const row = await tx.one<{ id: string }>(sql`insert into referral_lists
      (network_id, id, organization_id, agreement, basis, file_mark, imported_by, imported_at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(organizationId)}, ${param(agreement)}, ${param(basis)}, ${param(mark)},
      ${param(by)}, ${param(tx.now)})
    on conflict on constraint referral_lists_once do nothing returning id`);
  return row?.id ?? null;
}

/** The organisations of the directory with this id or this name, in whatever capitals. */
export async function findOrganizations(tx: Tx, { id, name }: { id: string | null; name: string }): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`select id from organizations where id = ${param(id)} or lower(name) = lower(${param(name)}) limit 2`,
  );
  return rows.map((row) => row.id);
}

/** Whether one of these requests came by a list of this organisation's under the same agreement. */
export async function anyByAgreement(
  tx: Tx,
  requestIds: RequestId[],
  { organizationId, agreement }: Pick<HandedList, 'organizationId' | 'agreement'>,
): Promise<boolean> {
  const row =
    await tx.one(sql`select from referrals_in i join referral_lists l on l.network_id = i.network_id and l.id = i.list_id
    where i.network_id = ${param(tx.networkId)} and i.request_id = any(${param(requestIds)}::uuid[])
      and l.organization_id = ${param(organizationId)} and l.agreement = ${param(agreement)} limit 1`);
  return row !== null;
}

/** Whether somebody of the staff is a coordinator now. */
export async function isCoordinator(tx: Tx, id: StaffId): Promise<boolean> {
  const row = await tx.one(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(id)}
    and left_at is null and 'COORDINATOR' = any(roles)`);
  return row !== null;
}
