import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Whether somebody is being found already, or is at it, to ring for this request. */
export const hasRunningCall = async (tx: Tx, requestId: RequestId): Promise<boolean> =>
  (await tx.one(sql`select from help_requests
    where network_id = ${param(tx.networkId)} and interprets = ${param(requestId)} and status in ('NEW', 'OPEN', 'ASSIGNED')`)) !==
  null;
