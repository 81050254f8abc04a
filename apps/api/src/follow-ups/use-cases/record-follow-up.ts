import {
  agree,
  type Decision,
  FOLLOW_UP_REFUSALS,
  type FollowUpAnswer,
  type FollowUpId,
  type RequestId,
  recordFollowUp as record,
  refuse,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, findRequestOf, lockRequest, saveRequest } from '../../requests/index.ts';
import { NEXT_REQUEST_REFUSALS, type NextRequest, startNextRequest } from '../start-next-request.ts';

export const RECORD_FOLLOW_UP_REFUSALS = [...FOLLOW_UP_REFUSALS, ...NEXT_REQUEST_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type RecordFollowUpRefusal = (typeof RECORD_FOLLOW_UP_REFUSALS)[number];
/** What the lead heard; no answer is "could not be reached". */
export type RecordFollowUp = {
  followUpId: string;
  answer?: FollowUpAnswer | null;
  next?: NextRequest | null;
  idempotencyKey?: string | null;
};

/** The lead has phoned and writes down how it went; "needs more help" starts the next request before the card goes. */
export function recordFollowUp(
  { actor, db }: Ctx,
  input: RecordFollowUp,
): Promise<Decision<{ requestId: RequestId; nextId: RequestId | null }, RecordFollowUpRefusal>> {
  return db.once('recordFollowUp', input, async (tx) => {
    const followUpId = readId<FollowUpId>('followUp', input.followUpId);
    const request = await lockRequest(tx, await findRequestOf(tx, 'follow_ups', followUpId));
    if (!request || !followUpId || !canSee(actor, request)) return refuse('FOLLOW_UP_NOT_FOUND');

    const decision = record(request, followUpId, input.answer ?? 'NO_ANSWER', tx.now);
    if (!decision.ok) return decision;
    const goesOn = input.answer === 'NEEDS_MORE_HELP' || (input.answer === 'PROBLEM' && input.next);
    const next = goesOn ? await startNextRequest(tx, request, input.next ?? null) : agree(null);
    if (!next.ok) return next;

    await saveRequest(tx, request, decision.value);
    return agree({ requestId: request.id, nextId: next.value });
  });
}
