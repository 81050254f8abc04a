import type { StaffId } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Somebody of the staff whom a concern may be about. */
export type Subject = { id: StaffId; displayName: string; roles: string[] };

/**
 * Whom of the staff a concern may be about, so that they see nothing of it, which people of partners never do: for staff everybody but themselves; for a volunteer
 * those they may have met by their task (the leads of its wards), coordinators, and those who would read it.
 */
export function listSubjects(tx: Tx): Promise<Subject[]> {
  const { actor } = tx;
  if (!isStaff(actor) && actor.kind !== 'VOLUNTEER') return Promise.resolve([]);
  const near = isStaff(actor)
    ? sql`s.id <> ${param(actor.staffId)}`
    : sql`(s.roles && array['COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'] or exists (
        select from leads_today w join help_requests r on r.network_id = w.network_id and w.ward_code in (r.ward_code, r.handled_by_ward)
        where w.network_id = s.network_id and w.staff_id = s.id and r.id = ${param(actor.requestId)}))`;
  return tx.rows<Subject>(sql`select s.id, s.display_name as "displayName", s.roles from staff s
    where s.network_id = ${param(tx.networkId)} and s.left_at is null and not 'PARTNER' = any(s.roles) and ${near} order by s.display_name, s.id`);
}
