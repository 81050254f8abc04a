import type { RequestId, Snooze } from '@wardwise/domain';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { rowOf } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { standsNow } from './stands-now.ts';

/** Puts it off, instead of however long it was put off before. */
export async function saveSnooze(tx: Tx, requestId: RequestId, { id, by, at, until, untilReply }: Snooze): Promise<void> {
  await wakeSnooze(tx, requestId);
  await tx.run(sql`insert into snoozes (network_id, id, request_id, snoozed_by, snoozed_at, until, until_reply)
    values (${param(tx.networkId)}, ${param(id)}, ${param(requestId)}, ${param(by)}, ${param(at)}, ${param(until)}, ${param(untilReply)})`);
}

/** Brings it back; false where it was back already. What is over by itself is closed with it, and says nothing of anybody. */
export async function wakeSnooze(tx: Tx, requestId: RequestId): Promise<boolean> {
  const by = isStaff(tx.actor) ? tx.actor.staffId : null;
  const woken = await tx.one<{ stood: boolean }>(sql`update snoozes s set
      woken_at = case when o.stood then ${param(tx.now)} else least(${param(tx.now)}, s.until) end, woken_by = case when o.stood then ${param(by)}::uuid end
    from (select sn.id, ${standsNow(rowOf('sn'))} as stood from snoozes sn
      where sn.network_id = ${param(tx.networkId)} and sn.request_id = ${param(requestId)} and sn.woken_at is null) o
    where s.network_id = ${param(tx.networkId)} and s.id = o.id returning o.stood`);
  return woken?.stood ?? false;
}
