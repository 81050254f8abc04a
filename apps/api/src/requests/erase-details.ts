import type { HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { REQUEST_DETAILS } from './request-details.store.ts';

/** Erases what we knew of the requester, with its key, and leaves a receipt of which fields and by which rule. */
export async function eraseDetails(tx: Tx, request: HelpRequest): Promise<void> {
  await erase(tx, REQUEST_DETAILS, request.id, `details-at-${request.status}`, { requestId: request.id });
}
