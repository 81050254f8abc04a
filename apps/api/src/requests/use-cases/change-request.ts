import { agree, type Decision, type HelpRequest, type RefusalCode, type RequestId, refuse } from '@wardwise/domain';
import { renewHold } from '../../calls/index.ts';
import type { Ctx, RefusalOf, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canSee } from '../help-request.policy.ts';
import type { KeptRequest } from '../load-request.store.ts';
import { holdInOrder, lockRequest } from '../lock-request.ts';
import { saveRequest } from '../save-request.store.ts';

export type OfRequest = { requestId: string; idempotencyKey?: string | null };
/** A change that speaks of another request, too. */
type OfTwo = OfRequest & { originalId?: string };

/** The five beats of every verb of a lead on one request; `decide` is the rule, `also` what this verb writes beside. */
export function changeRequest<D extends Decision<HelpRequest, RefusalCode>>(
  { actor, db }: Ctx,
  mutation: string,
  input: OfTwo,
  decide: (request: KeptRequest, tx: Tx) => D | Promise<D>,
  also?: (tx: Tx, request: HelpRequest) => Promise<void>,
): Promise<Decision<{ requestId: RequestId }, RefusalOf<D> | 'REQUEST_NOT_FOUND' | IdempotencyRefusal>> {
  return db.once(mutation, input, async (tx): Promise<Decision<{ requestId: RequestId }, RefusalOf<D> | 'REQUEST_NOT_FOUND'>> => {
    const id = readId<RequestId>('request', input.requestId);
    if (input.originalId !== undefined) await holdInOrder(tx, id, readId<RequestId>('request', input.originalId));
    const request = await lockRequest(tx, id);
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');

    const decision = await decide(request, tx);
    if (!decision.ok) return decision as Refused<RefusalOf<D>>;

    await saveRequest(tx, request, decision.value);
    await also?.(tx, decision.value);
    await renewHold(tx, request.id);
    return agree({ requestId: request.id });
  });
}
