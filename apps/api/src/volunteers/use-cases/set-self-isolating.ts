import { agree, type Consent, consentTo, type Decision, type IsolationConsentWords } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { eraseIsolation, saveIsolation } from '../isolation.store.ts';
import type { OfVolunteer } from './change-standing.ts';
import { putOnRecord } from './put-on-record.ts';

export const SET_SELF_ISOLATING_REFUSALS = ['CONSENT_MISSING', ...IDEMPOTENCY_REFUSALS, 'VOLUNTEER_NOT_FOUND'] as const;

/** What a lead hears on the telephone: they stay at home, and say yes to our keeping that; or they do not, or take the yes back. */
export type SetSelfIsolating = OfVolunteer & { selfIsolating: boolean; consent?: Consent<IsolationConsentWords> | null };

/** A volunteer stays at home, by their own yes; without it, and when it is over, nothing of it is kept. */
export const setSelfIsolating = (ctx: Ctx, input: SetSelfIsolating) =>
  putOnRecord(ctx, 'setSelfIsolating', input, async (tx, { id }): Promise<Decision<null, 'CONSENT_MISSING'>> => {
    if (!input.selfIsolating) {
      await eraseIsolation(tx, id);
      return agree(null);
    }
    const consent = consentTo(input.consent, tx.now);
    if (!consent.ok) return consent;
    await saveIsolation(tx, id, consent.value);
    return agree(null);
  });
