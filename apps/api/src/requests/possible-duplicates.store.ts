import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { findRequestsByPhone } from './request-details.store.ts';

/** So many at most: a hostel's one telephone stands in many. */
const MOST = 20;

/** Notes in which other requests that run the same number (E.164) stands; who is told of them goes by who may see both. */
export async function notePossibleDuplicates(tx: Tx, requestId: RequestId, phone: string): Promise<void> {
  const others = (await findRequestsByPhone(tx, phone)).filter((id) => id !== requestId).slice(-MOST);
  if (others.length === 0) return;
  await tx.run(sql`insert into possible_duplicates (network_id, request_id, other_id)
    select ${param(tx.networkId)}::uuid, ${param(requestId)}::uuid, id from unnest(${param(others)}::uuid[]) id`);
}
