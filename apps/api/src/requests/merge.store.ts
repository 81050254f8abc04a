import type { Merge, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What a request is set aside for; null where it is not. */
export const findMerge = (tx: Tx, requestId: RequestId): Promise<Merge | null> =>
  tx.one<Merge>(sql`select request_id as "requestId", original_id as "originalId", merged_by as "mergedBy", merged_at as "mergedAt", ends_at as "endsAt"
    from merges where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}`);

/** Sets it aside. */
export async function saveMerge(tx: Tx, { requestId, originalId, mergedBy, mergedAt, endsAt }: Merge): Promise<void> {
  await tx.run(sql`insert into merges (network_id, request_id, original_id, merged_by, merged_at, ends_at)
    values (${param(tx.networkId)}, ${param(requestId)}, ${param(originalId)}, ${param(mergedBy)}, ${param(mergedAt)}, ${param(endsAt)})`);
}

/** It is not set aside any more: undone, over, or ended by another verb. */
export async function dropMerge(tx: Tx, requestId: RequestId): Promise<void> {
  await tx.run(sql`delete from merges where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}`);
}
