import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** Writes down which fields were erased, by which rule, when; nothing of what they said. */
export async function writeReceipt(tx: Tx, requestId: string, rule: string, fields: string[]): Promise<void> {
  await tx.run(sql`insert into erasure_receipts (network_id, id, request_id, rule, fields, at)
    values (${param(tx.networkId)}, ${param(newId())}, ${param(requestId)}, ${param(rule)}, ${param(fields)}, ${param(tx.now)})`);
}
