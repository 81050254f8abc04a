import { agree, HOLD_REFUSALS, hold } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId, readId } from '../../platform/ids.ts';
import { changeRequest, type OfRequest } from '../../requests/index.ts';
import { endOwnHold, findHold, saveHold } from '../hold.store.ts';

export const HOLD_REQUEST_REFUSALS = [...HOLD_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'REQUEST_NOT_FOUND'] as const;

/** A lead says "I am on it", takes that over from somebody by its name, or is not on it any more. */
export const holdRequest = (ctx: Ctx, input: OfRequest & { on: boolean; insteadOf?: string | null }) =>
  changeRequest(ctx, 'holdRequest', input, async (request, tx) => {
    if (!isStaff(tx.actor)) throw forbidden();
    if (!input.on) {
      await endOwnHold(tx, request.id);
      return agree(request);
    }
    const insteadOf = readId<string>('hold', input.insteadOf ?? '');
    const { held, minutes } = await findHold(tx, request.id);
    const decision = hold(request, held, { id: newId(), by: tx.actor.staffId, insteadOf, minutes }, tx.now);
    if (!decision.ok) return decision;
    await saveHold(tx, request.id, decision.value);
    return agree(request);
  });
