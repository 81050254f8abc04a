import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { type KeptRequest, loadRequest } from './load-request.store.ts';

/** The request, its row held until commit: two leads cannot fill one place. */
export const lockRequest = (tx: Tx, id: RequestId | null): Promise<KeptRequest | null> => loadRequest(tx, id, true);

/** Holds two rows in one order for everybody: two leads who name each other's requests wait, and neither is thrown out. */
export async function holdInOrder(tx: Tx, ...ids: (RequestId | null)[]): Promise<void> {
  for (const id of ids.toSorted()) await lockRequest(tx, id);
}
