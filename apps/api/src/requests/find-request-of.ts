import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { name, param, sql } from '../platform/sql.ts';

/** Which request an offer, an assignment or a follow-up belongs to; null for an unknown id. */
export async function findRequestOf(
  tx: Tx,
  noun: 'offers' | 'assignments' | 'follow_ups',
  id: string | null,
): Promise<RequestId | null> {
  if (id === null) return null;
  const row = await tx.one<{ request_id: RequestId }>(
    sql`select request_id from ${name(noun)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row?.request_id ?? null;
}
