import type { AssignmentId, PaidBack, Spending, VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What a volunteer spends at most before they are paid back: their own cap, never more than the network's. */
export async function capOf(tx: Tx, volunteerId: VolunteerId): Promise<number> {
  const row = await tx.one<{
    cap: number;
  }>(sql`select least(coalesce(v.spending_cap_pence, n.spending_cap_pence), n.spending_cap_pence) as cap
    from networks n join volunteers v on v.network_id = n.id and v.id = ${param(volunteerId)} where n.id = ${param(tx.networkId)}`);
  if (!row) throw new Error('a task without its volunteer');
  return row.cap;
}

/** Keeps what was spent on a task, beside it. */
export const saveSpending = (tx: Tx, id: AssignmentId, { paidBack, spentPence, payBackBy, overCap }: Spending): Promise<void> =>
  tx.run(sql`update assignments set paid_back = ${param(paidBack)}, spent_pence = ${param(spentPence)}, pay_back_by = ${param(payBackBy)}, over_cap = ${param(overCap)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** "I have been paid back": false where nothing was owed any more. */
export async function savePaidBack(tx: Tx, id: AssignmentId): Promise<boolean> {
  const row = await tx.one(sql`update assignments set paid_back = 'YES', paid_back_at = ${param(tx.now)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and paid_back = 'NO' returning id`);
  return row !== null;
}

/** How the money of a task stands, for whoever did it; null where nothing was said yet. */
export const findSpending = (tx: Tx, id: AssignmentId): Promise<(Omit<Spending, 'overCap'> & { paidBack: PaidBack }) | null> =>
  tx.one(sql`select paid_back as "paidBack", spent_pence as "spentPence", pay_back_by as "payBackBy" from assignments
    where network_id = ${param(tx.networkId)} and id = ${param(id)} and paid_back is not null`);
