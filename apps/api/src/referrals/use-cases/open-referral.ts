import {
  acknowledgeReferral,
  agree,
  consentCounts,
  type Decision,
  ENVELOPE_FIELDS,
  isReferralRunning,
  type ReferralEnvelope,
  refuse,
} from '@wardwise/domain';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { openEnvelope } from '../envelope.store.ts';
import { holdReferral } from '../hold-referral.ts';
import { canAnswer, isReceiver } from '../referral.policy.ts';
import { saveReferral } from '../referral.store.ts';

export const OPEN_REFERRAL_REFUSALS = ['REFERRAL_NOT_FOUND', 'REFERRAL_OVER'] as const;
type OpenRefusal = (typeof OPEN_REFERRAL_REFUSALS)[number];

/** What a look at a referral shows. */
export type OpenedReferral = { referralId: string; envelope: ReferralEnvelope };

/** The service reads what it was told; the look is on record as its organisation's, and from the first on it has received it. */
export function openReferral({ actor, db }: Ctx, input: { referralId: string }): Promise<Decision<OpenedReferral, OpenRefusal>> {
  return db.transaction(async (tx): Promise<Decision<OpenedReferral, OpenRefusal>> => {
    const { referral } = await holdReferral(tx, input.referralId);
    if (!referral || !isReceiver(actor, referral)) return refuse('REFERRAL_NOT_FOUND');
    if (!canAnswer(actor, referral)) throw forbidden();
    // The worker ends it within a minute; until then the day that was said counts, too.
    if (isReferralRunning(referral) && !consentCounts(referral.consent, tx.now)) return refuse('REFERRAL_OVER');
    const received = acknowledgeReferral(referral, tx.now);
    if (!received.ok) return received;
    const envelope = await openEnvelope(tx, referral.id);
    if (!envelope) return refuse('REFERRAL_OVER');
    await saveReferral(tx, referral, received.value);
    const told = ENVELOPE_FIELDS.filter((field) => envelope[field] !== null);
    await recordLook(tx, { requestId: referral.requestId }, told, 'DO_THE_TASK');
    return agree({ referralId: referral.id, envelope });
  });
}
