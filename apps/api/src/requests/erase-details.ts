import type { HelpRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { eraseSealed } from '../platform/seal/index.ts';
import { writeReceipt } from './erasure-receipt.store.ts';
import { REQUEST_DETAILS } from './request-details.store.ts';

/** Erases what we knew of the requester, its key first of all, and leaves a receipt of which fields and by which rule. */
export async function eraseDetails(tx: Tx, request: HelpRequest): Promise<void> {
  const rule = `details-at-${request.status}`;
  const erased = await eraseSealed(tx, REQUEST_DETAILS, request.id, rule);
  if (erased) await writeReceipt(tx, request.id, rule, Object.keys(REQUEST_DETAILS.columns));
}
