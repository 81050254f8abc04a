import type { Concern, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { join, param, sql } from '../platform/sql.ts';

/** Keeps the open facts of a concern that was just raised. */
export const addConcern = (tx: Tx, concern: Concern, raisedBy: 'STAFF' | 'VOLUNTEER'): Promise<void> =>
  tx.run(sql`insert into concerns (network_id, id, raised_at, raised_by, at_risk, danger_now, about_staff, status)
    values (${join([tx.networkId, concern.id, concern.raisedAt, raisedBy, concern.atRisk, concern.dangerNow, concern.aboutStaff, concern.status].map(param))})`);

/** A concern, its row held until commit, or null. */
export const lockConcern = (tx: Tx, id: string | null): Promise<Concern | null> =>
  tx.one<Concern>(sql`select id, network_id as "networkId", raised_at as "raisedAt", at_risk as "atRisk", danger_now as "dangerNow",
    about_staff as "aboutStaff", status, opened_at as "openedAt", closed_at as "closedAt", outcome
    from concerns where network_id = ${param(tx.networkId)} and id = ${param(id)} for update`);

/** Keeps how far it has come. */
export const saveConcern = (tx: Tx, { id, status, openedAt, closedAt, outcome }: Concern): Promise<void> =>
  tx.run(sql`update concerns set status = ${param(status)}, opened_at = ${param(openedAt)}, closed_at = ${param(closedAt)}, outcome = ${param(outcome)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Who hears of a concern and reads it: the safeguarding leads and deputies, but nobody whom it is about. */
export async function listReaders(tx: Tx, aboutStaff: StaffId | null): Promise<StaffId[]> {
  const rows = await tx.rows<{
    id: StaffId;
  }>(sql`select id from staff where network_id = ${param(tx.networkId)} and left_at is null
    and roles && array['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'] and id is distinct from ${param(aboutStaff)}::uuid order by id`);
  return rows.map(({ id }) => id);
}
