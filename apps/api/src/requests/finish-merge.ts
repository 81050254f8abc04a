import { finishMerge as finish, type RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { holdInOrder, lockRequest } from './lock-request.ts';
import { dropMerge, findMerge } from './merge.store.ts';
import { saveRequest } from './save-request.store.ts';

/** The time of a merge is over: the request ends as a duplicate and is erased, or goes on where the rule says so. */
export async function finishMerge(tx: Tx, id: RequestId): Promise<void> {
  const named = await findMerge(tx, id);
  if (!named) return;
  await holdInOrder(tx, id, named.originalId);
  // Undone, or merged anew, while we waited for the rows: then its own time decides.
  const merge = await findMerge(tx, id);
  if (!merge || merge.originalId !== named.originalId || merge.endsAt > tx.now) return;
  const [request, original] = [await lockRequest(tx, id), await lockRequest(tx, merge.originalId)];
  if (!request || !original) return;
  const decision = finish(request, original, merge, tx.now);
  await dropMerge(tx, id);
  if (decision.ok) await saveRequest(tx, request, decision.value);
}
