import type { NoticeOnRecord, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { HelpRequestEntity } from './help-request.entity.ts';

/** Keeps when somebody whom another asked for was read the privacy notice, and by whom. */
export async function saveNotice(tx: Tx, { id, noticeReadAt, noticeReadBy }: NoticeOnRecord & { id: RequestId }): Promise<void> {
  await tx.manager.update(HelpRequestEntity, { networkId: tx.networkId, id }, { noticeReadAt, noticeReadBy });
}
