import { agree, type Decision, type Referral, type RefusalCode, refuse } from '@wardwise/domain';
import type { Ctx, RefusalOf, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import type { KeptRequest } from '../../requests/index.ts';
import { holdReferral } from '../hold-referral.ts';
import { canAnswer, isReceiver } from '../referral.policy.ts';
import { saveReferral } from '../referral.store.ts';
import type { OfReferral } from './withdraw-referral.ts';

/** The five beats of every answer of a service; `decide` is the rule, `also` what follows for the request. */
export function changeReferral<D extends Decision<Referral, RefusalCode>>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfReferral,
  decide: (referral: Referral, now: Date) => D,
  also?: (tx: Tx, request: KeptRequest, referral: Referral) => Promise<void>,
): Promise<Decision<{ referralId: string }, RefusalOf<D> | 'REFERRAL_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Decision<{ referralId: string }, RefusalOf<D> | 'REFERRAL_NOT_FOUND'>> => {
    const { referral, request } = await holdReferral(tx, input.referralId);
    if (!referral || !isReceiver(actor, referral)) return refuse('REFERRAL_NOT_FOUND');
    if (!canAnswer(actor, referral)) throw forbidden();
    const decision = decide(referral, tx.now);
    if (!decision.ok) return decision as Refused<RefusalOf<D>>;
    await saveReferral(tx, referral, decision.value);
    if (request) await also?.(tx, request, decision.value);
    return agree({ referralId: referral.id });
  });
}
