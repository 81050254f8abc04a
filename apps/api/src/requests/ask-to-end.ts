import type { HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { listLeadsOf } from '../staff/index.ts';
import { hasArrangement } from '../standing-arrangements/index.ts';

/** A service has started although help of ours goes on every week: the leads are asked to end it (product rule 6). */
export async function askToEnd(tx: Tx, request: HelpRequest): Promise<void> {
  if (!(await hasArrangement(tx, request.id))) return;
  for (const staffId of await listLeadsOf(tx, request))
    await announce(tx, { type: 'arrangement.to-end.mail', requestId: request.id, staffId });
}
