import { NOTICE_REFUSALS, recordNotice as record } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { saveNotice } from '../notice.store.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const RECORD_NOTICE_REFUSALS = [...NOTICE_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead has read the privacy notice to somebody whom another asked for; or pressed too soon, and has not. */
export const recordNotice = (ctx: Ctx, input: OfRequest & { read: boolean }) =>
  changeRequest(ctx, 'recordNotice', input, async (request, tx) => {
    if (!isStaff(tx.actor)) throw forbidden();
    const decision = record(request, input.read, tx.actor.staffId, tx.now);
    if (decision.ok) await saveNotice(tx, decision.value);
    return decision;
  });
