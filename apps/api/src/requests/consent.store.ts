import type { ConsentOnRecord, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { HelpRequestEntity } from './help-request.entity.ts';

/** Keeps the yes of somebody who had not been asked before. */
export async function saveConsent(tx: Tx, id: RequestId, consent: ConsentOnRecord): Promise<void> {
  await tx.manager.update(HelpRequestEntity, { networkId: tx.networkId, id }, consent);
}
