import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import type { SeenRequest } from './help-request.policy.ts';

/** What a policy needs to know of these requests, the newest first. */
export const listSeen = (tx: Tx, ids: RequestId[]): Promise<(SeenRequest & { id: RequestId })[]> =>
  tx.rows(sql`select id, network_id as "networkId", ward_code as "wardCode", handled_by_ward as "handledByWard", status, taken_by as "takenBy"
    from help_requests where network_id = ${param(tx.networkId)} and id = any(${param(ids)}::uuid[]) order by taken_at desc, id desc`);
