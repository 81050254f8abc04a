import type { Call, RequestId, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps how a call went, by whom. */
export async function saveCall(tx: Tx, requestId: RequestId, { outcome, callBackAt }: Call, by: StaffId): Promise<void> {
  await tx.run(sql`insert into calls (network_id, id, request_id, outcome, call_back_at, called_at, called_by)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(requestId)}, ${param(outcome)}, ${param(callBackAt)}, ${param(tx.now)}, ${param(by)})`);
}

/** When somebody is to be called back, where that was agreed in the last call; and how many days ahead the network lets a request be put off. */
export async function findAgreed(tx: Tx, requestId: RequestId): Promise<{ callBackAt: Date | null; daysAhead: number }> {
  const agreed = await tx.one<{ callBackAt: Date | null; daysAhead: number }>(sql`select n.snooze_days as "daysAhead",
      (select k.call_back_at from calls k where k.network_id = n.id and k.request_id = ${param(requestId)}
        order by k.called_at desc, k.id desc limit 1) as "callBackAt" from networks n where n.id = ${param(tx.networkId)}`);
  if (!agreed) throw new Error('no such network');
  return agreed;
}

/** There is nobody to ring any more: its calls go, and so do who was on it and that it was put off. */
export async function forgetCalls(tx: Tx, requestId: RequestId): Promise<void> {
  const mine = sql`network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}`;
  await tx.run(sql`delete from calls where ${mine}`);
  await tx.run(sql`delete from holds where ${mine}`);
  await tx.run(sql`delete from snoozes where ${mine}`);
}
