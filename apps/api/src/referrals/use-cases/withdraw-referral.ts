import { agree, type Decision, refuse, withdrawReferral as withdraw } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { canSee } from '../../requests/index.ts';
import { holdReferral } from '../hold-referral.ts';
import { saveReferral } from '../referral.store.ts';

export const WITHDRAW_REFERRAL_REFUSALS = [...IDEMPOTENCY_REFUSALS, 'REFERRAL_NOT_FOUND', 'REFERRAL_OVER'] as const;
type WithdrawRefusal = 'REFERRAL_NOT_FOUND' | 'REFERRAL_OVER';
export type OfReferral = { referralId: string; idempotencyKey?: string | null };

/** The person takes their yes back, or a lead takes the referral back: what the service was told is erased, its link shows nothing more, and it is told to delete. */
export function withdrawReferral(
  { actor, db }: Ctx,
  input: OfReferral,
): Promise<Decision<{ referralId: string }, WithdrawRefusal | IdempotencyRefusal>> {
  return db.once('withdrawReferral', input, async (tx): Promise<Decision<{ referralId: string }, WithdrawRefusal>> => {
    const { referral, request } = await holdReferral(tx, input.referralId);
    // What is left of a request goes before a long referral does: then it is the coordinators'.
    const seen = request ? canSee(actor, request) : actor.kind === 'COORDINATOR';
    if (!referral || !seen) return refuse('REFERRAL_NOT_FOUND');
    const decision = withdraw(referral, tx.now);
    if (!decision.ok) return decision;
    await saveReferral(tx, referral, decision.value);
    return agree({ referralId: referral.id });
  });
}
