import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { openSealed, saveSealed } from '../platform/seal/index.ts';
import { noteDuplicatesAgain } from './possible-duplicates.store.ts';
import { REQUEST_DETAILS, type RequestDetails } from './request-details.store.ts';

/** Seals the details anew with what was said since, under a new key; the old row and key go. What is left out or null stays as it was; an empty text takes out what was there. Where the number is another, so may be those in whom it stands. */
export async function changeDetails(
  tx: Tx,
  requestId: RequestId,
  said: Partial<Pick<RequestDetails, 'calledName' | 'phone' | 'email' | 'safeContact' | 'address' | 'note' | 'speakerNote'>>,
): Promise<void> {
  const phone = await tx.asSystem(async () => {
    const before = await openSealed(tx, REQUEST_DETAILS, requestId);
    if (!before) return null;
    await erase(tx, REQUEST_DETAILS, requestId, 'details-replaced', { replaced: true });
    const changed = Object.entries(said).flatMap(([field, words]) => ((words ?? null) === null ? [] : [[field, words || null]]));
    await saveSealed(tx, REQUEST_DETAILS, requestId, { ...before, ...Object.fromEntries(changed) });
    return said.phone && said.phone !== before.phone ? said.phone : null;
  });
  if (phone) await noteDuplicatesAgain(tx, requestId, phone);
}
