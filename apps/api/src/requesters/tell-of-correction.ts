import type { HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { tellThoseOnTheWay } from '../requests/index.ts';
import { listLeadsOf } from '../staff/index.ts';

/** Whoever is on the way hears that something has changed, and so do the leads; what it is, they read where it is kept. */
export async function tellOfCorrection(tx: Tx, request: HelpRequest): Promise<void> {
  await tellThoseOnTheWay(tx, request);
  for (const staffId of await listLeadsOf(tx, request))
    await announce(tx, { type: 'request-corrected.mail', requestId: request.id, staffId });
}
