import { CHECK_REFUSALS, type CheckSeen, recordCheck as record, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { saveCheck } from '../check.store.ts';
import { isThemselves } from '../themselves.ts';
import type { OfVolunteer } from './change-standing.ts';
import { putOnRecord } from './put-on-record.ts';

export const RECORD_CHECK_REFUSALS = [...CHECK_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'VOLUNTEER_NOT_FOUND', 'IT_IS_YOU'] as const;

/** A lead has seen what a volunteer of theirs has to show: the newest of its kind stands. */
export const recordCheck = (ctx: Ctx, input: OfVolunteer & Pick<CheckSeen, 'kind' | 'seenOn'> & Partial<CheckSeen>) =>
  putOnRecord(ctx, 'recordCheck', input, async (tx, { id }, by) => {
    if (await isThemselves(tx, id)) return refuse('IT_IS_YOU');
    const { kind, seenOn, validUntil, consent } = input;
    const decision = record({ kind, seenOn, validUntil: validUntil || null, consent: consent ?? null }, by, tx.now);
    if (decision.ok) await saveCheck(tx, id, decision.value);
    return decision;
  });
