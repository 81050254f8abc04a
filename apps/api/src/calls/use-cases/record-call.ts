import { agree, CALL_REFUSALS, type CallOutcome, recordCall as record } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { saveCall } from '../call.store.ts';

export const RECORD_CALL_REFUSALS = [...CALL_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead has rung, and says how it went. */
export const recordCall = (ctx: Ctx, input: OfRequest & { outcome: CallOutcome; callBackAt?: Date | null }) =>
  changeRequest(ctx, 'recordCall', input, async (request, tx) => {
    if (!isStaff(tx.actor)) throw forbidden();
    const decision = record(request, input.outcome, input.callBackAt ?? null, tx.now);
    if (!decision.ok) return decision;
    await saveCall(tx, request.id, decision.value, tx.actor.staffId);
    return agree(request);
  });
