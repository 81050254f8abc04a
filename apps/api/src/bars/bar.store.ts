import { addDays, BAR_REVIEW_DAYS, dayIn, type RemoveReason, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { marksOf, type Reach } from './bar-mark.ts';

/** Puts somebody on the bar list: two marks that find the same number and address again, and nothing that says whose they are. */
export async function addBar(tx: Tx, reach: Reach, reason: RemoveReason): Promise<void> {
  const id = newRandomId();
  const today = dayIn(TIME_ZONE, tx.now);
  await tx.run(sql`insert into bars (network_id, id, reason, barred_on, review_on) values (${param(tx.networkId)}, ${param(id)},
    ${param(reason)}, ${param(today)}, ${param(addDays(today, BAR_REVIEW_DAYS))})`);
  await tx.asSystem(async () => {
    for (const mark of await marksOf(tx, reach))
      await tx.run(
        sql`insert into bar_marks (network_id, bar_id, mark) values (${param(tx.networkId)}, ${param(id)}, ${param(mark)})`,
      );
  });
}

/** Whether this number or address belongs to somebody who was removed. Whoever asks is answered as for anybody else. */
export function isBarred(tx: Tx, reach: Reach): Promise<boolean> {
  return tx.asSystem(async () => {
    const any = await tx.one(sql`select from bars where network_id = ${param(tx.networkId)} limit 1`);
    if (!any) return false;
    const found = await tx.one(
      sql`select from bar_marks where network_id = ${param(tx.networkId)} and mark = any(${param(await marksOf(tx, reach))}::bytea[])`,
    );
    return found !== null;
  });
}

/** Somebody has looked again: the entry stands for another year. False where there is none. */
export async function renewBar(tx: Tx, id: string | null): Promise<boolean> {
  const next = addDays(dayIn(TIME_ZONE, tx.now), BAR_REVIEW_DAYS);
  const kept = await tx.one(
    sql`update bars set review_on = ${param(next)} where network_id = ${param(tx.networkId)} and id = ${param(id)} returning id`,
  );
  return kept !== null;
}

/** Takes an entry off the list with its marks. False where there is none. */
export async function deleteBar(tx: Tx, id: string | null): Promise<boolean> {
  const gone = await tx.one(sql`delete from bars where network_id = ${param(tx.networkId)} and id = ${param(id)} returning id`);
  return gone !== null;
}
