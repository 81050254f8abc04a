import { agree, type Decision, refuse, withdrawReferral as withdraw } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee } from '../../requests/index.ts';
import { holdReferral } from '../hold-referral.ts';
import { saveReferral } from '../referral.store.ts';
import { withdrawReferralIn } from './withdraw-referral-in.ts';

export const WITHDRAW_REFERRAL_REFUSALS = [...IDEMPOTENCY_REFUSALS, 'REFERRAL_NOT_FOUND', 'REFERRAL_OVER'] as const;
type WithdrawRefusal = 'REFERRAL_NOT_FOUND' | 'REFERRAL_OVER';
export type OfReferral = { referralId: string; idempotencyKey?: string | null };
/** Which it was: one of ours to a service, or one that an organisation made to us. */
type Withdrawn = { referralId?: string; referralInId?: string };

/** The person takes their yes back, or whoever made the referral takes it back: what the other side was told is erased. A lead takes back one to a service, an organisation its own to us. */
export function withdrawReferral(
  { actor, db }: Ctx,
  input: OfReferral,
): Promise<Decision<Withdrawn, WithdrawRefusal | IdempotencyRefusal>> {
  return db.once('withdrawReferral', input, async (tx): Promise<Decision<Withdrawn, WithdrawRefusal>> => {
    const toUs = readId<string>('referralIn', input.referralId);
    if (toUs) return withdrawReferralIn(tx, toUs);
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
