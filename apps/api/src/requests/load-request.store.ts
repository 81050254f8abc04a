import type { ConsentOnRecord, HelpRequest, NoticeOnRecord, RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { FollowUpEntity } from './follow-up.entity.ts';
import { HelpRequestEntity } from './help-request.entity.ts';
import type { SeenRequest } from './help-request.policy.ts';
import { OfferEntity } from './offer.entity.ts';

/** A request as the store keeps it: the aggregate, of which weekly help it is an occurrence, who typed it in, when they said yes to keeping what they told, and the notice where another asked for them. */
export type KeptRequest = HelpRequest &
  Pick<SeenRequest, 'takenBy'> &
  Pick<HelpRequestEntity, 'arrangementId' | keyof ConsentOnRecord> &
  NoticeOnRecord;

/** The request with all that hangs on it, or null; with `hold`, its row is held until commit. */
export async function loadRequest(tx: Tx, id: RequestId | null, hold: boolean): Promise<KeptRequest | null> {
  if (id === null) return null;
  const mine = { networkId: tx.networkId, requestId: id };
  const held = hold ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const row = await tx.manager.findOne(HelpRequestEntity, { where: { networkId: tx.networkId, id }, ...held });
  if (!row) return null;
  const offers = await tx.manager.find(OfferEntity, { where: mine, order: { offeredAt: 'ASC', id: 'ASC' } });
  const assignments = await tx.manager.find(AssignmentEntity, { where: mine, order: { id: 'ASC' } });
  const followUps = await tx.manager.find(FollowUpEntity, { where: mine, order: { id: 'ASC' } });
  // The table's CHECK constraints restate the domain's union: a row that breaks it cannot have been written.
  return { ...row, offers, assignments, followUps } as unknown as KeptRequest;
}
