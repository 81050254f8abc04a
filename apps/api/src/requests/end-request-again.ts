import { closeAgain, endAgain, forgetRequest, type RequestId, type RequestStatus } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { eraseCard } from './contact-card.store.ts';
import { lockRequest } from './lock-request.ts';
import { saveRequestAgain } from './save-request.store.ts';

/** Ends a request again whose details are known to have been erased, by the same steps as the first time. */
export async function endRequestAgain(tx: Tx, id: RequestId, ending: RequestStatus): Promise<void> {
  const request = await lockRequest(tx, id);
  if (request) await saveRequestAgain(tx, request, endAgain(request, ending, newId, tx.now));
}

/** The same for a contact card: it went because both were asked, or because its owner wanted to be forgotten. */
export async function endCardAgain(tx: Tx, id: RequestId, at: RequestStatus): Promise<void> {
  const request = await lockRequest(tx, id);
  if (!request) return;
  if (at === 'CLOSED' || request.status !== 'DELIVERED') return saveRequestAgain(tx, request, closeAgain(request, newId, tx.now));
  const forgotten = forgetRequest(request, tx.now);
  if (!forgotten.ok) return;
  await saveRequestAgain(tx, request, forgotten.value);
  await eraseCard(tx, forgotten.value);
}

/** What was not yet done of help that recurs is cancelled with it again: what is made ahead held nothing, and has no line of its own in the journal. */
export async function cancelOccurrencesAgain(tx: Tx, arrangementId: string): Promise<void> {
  const live = await tx.rows<{ id: RequestId }>(sql`select id from help_requests
    where network_id = ${param(tx.networkId)} and arrangement_id = ${param(arrangementId)} and status in ('NEW', 'OPEN', 'ASSIGNED') order by id`);
  for (const { id } of live) await endRequestAgain(tx, id, 'CANCELLED');
}
