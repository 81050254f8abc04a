import type { RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { type KeptRequest, loadRequest } from './load-request.store.ts';

/** The request, its row held until commit: two leads cannot fill one place. */
export const lockRequest = (tx: Tx, id: RequestId | null): Promise<KeptRequest | null> => loadRequest(tx, id, true);
