import { ASK_BY_TEXT_REFUSALS, agree, askByText, type Decision, type FollowUpId, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { canSee, findRequestOf, lockRequest } from '../../requests/index.ts';
import { noteAskedByText, wasAskedByText } from '../asked-by-text.store.ts';

export const ASK_HOW_IT_WENT_REFUSALS = [...ASK_BY_TEXT_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type AskHowItWentRefusal = (typeof ASK_HOW_IT_WENT_REFUSALS)[number];
export type AskHowItWent = { followUpId: string; safeByText: boolean; idempotencyKey?: string | null };

/** A lead has whoever was helped asked by one text how it went, where it is safe; a yes is their answer, a no comes back to the lead. */
export function askHowItWent(
  { actor, db, house }: Ctx,
  input: AskHowItWent,
): Promise<Decision<{ requestId: RequestId }, AskHowItWentRefusal>> {
  return db.once('askHowItWent', input, async (tx) => {
    const followUpId = readId<FollowUpId>('followUp', input.followUpId);
    const request = await lockRequest(tx, await findRequestOf(tx, 'follow_ups', followUpId));
    if (!request || !followUpId || !canSee(actor, request)) return refuse('FOLLOW_UP_NOT_FOUND');

    const decision = askByText(request, followUpId, {
      ...{ sends: house.textsToken !== null, safe: input.safeByText },
      ...{ phoneIsTheAskers: request.askedByAnother, asked: await wasAskedByText(tx, followUpId) },
    });
    if (!decision.ok) return decision;

    await noteAskedByText(tx, followUpId);
    await announce(tx, { type: 'follow-up.asked.text', followUpId });
    return agree({ requestId: request.id });
  });
}
