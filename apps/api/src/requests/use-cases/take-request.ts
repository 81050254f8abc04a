import { agree, type Decision, type RequestId } from '@wardwise/domain';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { canTakeCalls, lookUpWard } from '../../wards/index.ts';
import { type Need, TAKE_NEED_REFUSALS, takeNeed } from '../take-need.ts';

export const TAKE_REQUEST_REFUSALS = [...TAKE_NEED_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type TakeRequestRefusal = (typeof TAKE_REQUEST_REFUSALS)[number];

/** What a ward lead types while talking. */
export type TakeRequest = Omit<Need, 'email'> & { adult: boolean; idempotencyKey?: string | null };

/** What was taken, null when it is out of area; and the code word to tell the caller, once. */
export type Taken = { requestId: RequestId | null; codeWord: string | null };

/** A ward lead takes a request by telephone: placed and routed, sealed, or not taken at all when it is out of area. */
export async function takeRequest(ctx: Ctx, input: TakeRequest): Promise<Decision<Taken, TakeRequestRefusal>> {
  const { actor, db, language } = ctx;
  const lookedUp = await lookUpWard(ctx, input.postcode);
  // The code word is told to whoever takes the call, and kept in no record of the answer: said again, the answer is without it.
  let codeWord: string | null = null;
  const decision = await db.once(
    'takeRequest',
    input,
    async (tx): Promise<Decision<{ requestId: RequestId | null }, TakeRequestRefusal>> => {
      if (!canTakeCalls(actor)) throw forbidden();
      const taken = await takeNeed(tx, input, {
        typedByLead: true,
        youngPerson: !input.adult,
        cameBy: 'TELEPHONE',
        takenBy: actor.staffId,
        language,
        lookedUp,
      });
      if (!taken.ok) return taken;
      if (!taken.value) return agree({ requestId: null });
      codeWord = taken.value.codeWord;
      await recordLook(tx, { requestId: taken.value.requestId }, ['codeWord'], 'ARRANGE');
      return agree({ requestId: taken.value.requestId });
    },
  );
  return decision.ok ? agree({ ...decision.value, codeWord }) : decision;
}
