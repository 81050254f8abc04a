import { isReferralRunning, referRequest, START_REFERRAL_REFUSALS, startReferral as start } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { type KeptRequest, saveRequest } from '../../requests/index.ts';
import { lockReferralsOf } from '../referral.store.ts';
import { changeReferral } from './change-referral.ts';
import type { OfReferral } from './withdraw-referral.ts';

export const START_REFERRAL_ALL_REFUSALS = [...IDEMPOTENCY_REFUSALS, ...START_REFERRAL_REFUSALS, 'REFERRAL_NOT_FOUND'] as const;

/** The service has begun to help: the request ends as referred and what we knew is erased, unless somebody of ours is on the way or another service is still to answer. */
export const startReferral = (ctx: Ctx, input: OfReferral) =>
  changeReferral(ctx, 'startReferral', input, start, (tx, request) => endAsReferred(tx, request));

async function endAsReferred(tx: Tx, request: KeptRequest): Promise<void> {
  const others = await lockReferralsOf(tx, request.id);
  if (others.some((other) => isReferralRunning(other) && other.status !== 'STARTED')) return;
  const decision = referRequest(request, { receiverStarted: true }, tx.now);
  if (decision.ok) await saveRequest(tx, request, decision.value);
}
