import type { Nudge, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Puts on record that this nudge goes out now; false where it has gone out before, by whichever worker. */
export async function keepNudge(tx: Tx, requestId: RequestId, { kind, about }: Nudge): Promise<boolean> {
  const kept = await tx.one(sql`insert into nudges (network_id, kind, about, request_id, sent_at)
    values (${param(tx.networkId)}, ${param(kind)}, ${param(about)}, ${param(requestId)}, ${param(tx.now)})
    on conflict on constraint nudges_pkey do nothing returning about`);
  return kept !== null;
}
