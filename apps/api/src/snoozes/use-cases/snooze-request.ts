import { agree, SNOOZE_REFUSALS, type SnoozeChoice, snooze } from '@wardwise/domain';
import { findAgreed } from '../../calls/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId } from '../../platform/ids.ts';
import { changeRequest, findCardEnd, type OfRequest } from '../../requests/index.ts';
import { saveSnooze } from '../snooze.store.ts';

export const SNOOZE_REQUEST_REFUSALS = [...SNOOZE_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead puts a request off, for everybody who sees it. */
export const snoozeRequest = (ctx: Ctx, input: OfRequest & { choice: SnoozeChoice; day?: string | null }) =>
  changeRequest(ctx, 'snoozeRequest', input, async (request, tx) => {
    if (!isStaff(tx.actor)) throw forbidden();
    const cardEnds = request.status === 'DELIVERED' ? await findCardEnd(tx, request) : null;
    const beside = { ...(await findAgreed(tx, request.id)), cardEndsAt: cardEnds };
    const asked = { id: newId(), by: tx.actor.staffId, choice: input.choice, day: input.day ?? null };
    const decision = snooze(request, beside, asked, tx.now);
    if (!decision.ok) return decision;
    await saveSnooze(tx, request.id, decision.value);
    return agree(request);
  });
