import { agree, cancelRequest, type Decision, refuse, withdrawReferralIn as withdraw } from '@wardwise/domain';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { lockRequest, saveRequest } from '../../requests/index.ts';
import { canRefer, isReferrer } from '../referral-in.policy.ts';
import { lockReferralIn, requestOfReferralIn, saveReferralIn } from '../referral-in.store.ts';

/** Whoever referred somebody to us takes it back: the request ends, whoever was on it hears so, and what we knew is erased. */
export async function withdrawReferralIn(
  tx: Tx,
  id: string,
): Promise<Decision<{ referralInId: string }, 'REFERRAL_NOT_FOUND' | 'REFERRAL_OVER'>> {
  const request = await lockRequest(tx, await requestOfReferralIn(tx, id));
  const referral = await lockReferralIn(tx, id);
  if (!request || !referral || !isReferrer(tx.actor, referral)) return refuse('REFERRAL_NOT_FOUND');
  if (!canRefer(tx.actor)) throw forbidden();
  const decision = withdraw(referral, tx.now);
  if (!decision.ok) return decision;
  const ended = cancelRequest(request, tx.now);
  if (!ended.ok) return refuse('REFERRAL_OVER');
  await saveReferralIn(tx, referral, decision.value);
  await saveRequest(tx, request, ended.value);
  return agree({ referralInId: referral.id });
}
