import type { StaffId } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Whom somebody removed may ask to look again: the network's own choice, else another coordinator, else somebody of safeguarding; never whoever removes them. */
export async function findAppealStaff(tx: Tx): Promise<StaffId | null> {
  const { actor } = tx;
  const row = await tx.one<{ id: StaffId }>(sql`select s.id from staff s join networks n on n.id = s.network_id
    where s.network_id = ${param(tx.networkId)} and s.left_at is null and s.id is distinct from ${param(isStaff(actor) ? actor.staffId : null)}::uuid
      and (s.id = n.appeal_staff or s.roles && array['COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'])
    order by (s.id = n.appeal_staff) desc nulls last, ('COORDINATOR' = any(s.roles)) desc, s.display_name, s.id limit 1`);
  return row?.id ?? null;
}
