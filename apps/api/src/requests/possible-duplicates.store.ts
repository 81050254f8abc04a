import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { findRequestsByPhone } from './request-details.store.ts';

/** So many at most: a hostel's one telephone stands in many. */
const MOST = 20;

const othersWith = async (tx: Tx, requestId: RequestId, phone: string): Promise<RequestId[]> =>
  (await findRequestsByPhone(tx, phone)).filter((id) => id !== requestId).slice(-MOST);

/** Notes in which other requests that run the same number (E.164) stands; who is told of them goes by who may see both. */
export async function notePossibleDuplicates(tx: Tx, requestId: RequestId, phone: string): Promise<void> {
  const others = await othersWith(tx, requestId, phone);
  if (others.length === 0) return;
  await tx.run(sql`insert into possible_duplicates (network_id, request_id, other_id)
    select ${param(tx.networkId)}::uuid, ${param(requestId)}::uuid, id from unnest(${param(others)}::uuid[]) id`);
}

/** The same once the number of a request has become another: of those of which one was brought to us, the weekly help of the same person aside. */
export async function noteDuplicatesAgain(tx: Tx, requestId: RequestId, phone: string): Promise<void> {
  await tx.run(
    sql`delete from possible_duplicates where network_id = ${param(tx.networkId)} and ${param(requestId)}::uuid in (request_id, other_id)`,
  );
  const others = await othersWith(tx, requestId, phone);
  await tx.run(sql`insert into possible_duplicates (network_id, request_id, other_id)
    select r.network_id, r.id, o.id from help_requests r join help_requests o on o.network_id = r.network_id and o.id = any(${param(others)}::uuid[])
    where r.network_id = ${param(tx.networkId)} and r.id = ${param(requestId)} and r.interpreting is null
      and exists (select from referrals_in i where i.network_id = r.network_id and i.request_id in (r.id, o.id))
      and not exists (select from standing_arrangements s where s.network_id = r.network_id and s.id in (r.arrangement_id, o.arrangement_id)
        and (s.request_id = r.id or s.id = r.arrangement_id) and (s.request_id = o.id or s.id = o.arrangement_id))`);
}
