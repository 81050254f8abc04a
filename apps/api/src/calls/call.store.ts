import type { Call, RequestId, StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps how a call went, by whom. */
export async function saveCall(tx: Tx, requestId: RequestId, { outcome, callBackAt }: Call, by: StaffId): Promise<void> {
  await tx.run(sql`insert into calls (network_id, id, request_id, outcome, call_back_at, called_at, called_by)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(requestId)}, ${param(outcome)}, ${param(callBackAt)}, ${param(tx.now)}, ${param(by)})`);
}

/** When somebody is to be called back, where that was agreed in the last call. */
export async function findCallBack(tx: Tx, requestId: RequestId): Promise<Date | null> {
  const last = await tx.one<{ at: Date | null }>(sql`select call_back_at as at from calls
    where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} order by called_at desc, id desc limit 1`);
  return last?.at ?? null;
}

/** There is nobody to ring any more: its calls go, and so do who was on it and that it was put off. */
export async function forgetCalls(tx: Tx, requestId: RequestId): Promise<void> {
  const mine = sql`network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}`;
  await tx.run(sql`delete from calls where ${mine}`);
  await tx.run(sql`delete from holds where ${mine}`);
  await tx.run(sql`delete from snoozes where ${mine}`);
}
