import { isReferralRunning, isTakenOver, referRequest } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { lockReferralsOf } from '../referrals/index.ts';
import { hasArrangement } from '../standing-arrangements/index.ts';
import type { KeptRequest } from './load-request.store.ts';
import { saveRequest } from './save-request.store.ts';

/**
 * A service has started: the request ends as referred and what we knew is erased, unless somebody of ours is on the way, help of ours goes on every
 * week, or another service is still to answer.
 */
export async function endAsReferred(tx: Tx, request: KeptRequest): Promise<void> {
  const referrals = await lockReferralsOf(tx, request.id);
  if (referrals.some((other) => isReferralRunning(other) && other.status !== 'STARTED')) return;
  if (await hasArrangement(tx, request.id)) return;
  const decision = referRequest(request, { receiverStarted: isTakenOver(referrals) }, tx.now);
  if (decision.ok) await saveRequest(tx, request, decision.value);
}
