import { agree, type Decision, type HelpRequest, type RefusalCode, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx, RefusalOf, Refused } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../platform/idempotency.ts';
import { lockRequest, saveRequest } from '../requests/index.ts';
import { asRequester, OWN_LINK_REFUSALS, type OwnLinkRefusal } from './bind-requester.ts';

/** What any button of the private page can be refused for. */
export const MY_REQUEST_REFUSALS = [...OWN_LINK_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type OfMine = { idempotencyKey?: string | null };

/** The beats of every verb of whoever asked: bind the browser, hold the request, decide, save. */
export function changeMyRequest<D extends Decision<HelpRequest, RefusalCode>>(
  ctx: Ctx,
  mutation: string,
  input: OfMine,
  decide: (request: HelpRequest, tx: Tx) => D | Promise<D>,
  also?: (tx: Tx, request: HelpRequest) => Promise<void>,
): Promise<Decision<{ requestId: RequestId }, RefusalOf<D> | OwnLinkRefusal | IdempotencyRefusal>> {
  return asRequester(ctx, (db, requester) =>
    db.once(
      mutation,
      input,
      async (tx): Promise<Decision<{ requestId: RequestId }, RefusalOf<D> | OwnLinkRefusal | IdempotencyRefusal>> => {
        const request = await lockRequest(tx, requester.requestId);
        if (!request) return refuse('LINK_NOT_FOUND');
        const decision = await decide(request, tx);
        if (!decision.ok) return decision as Refused<RefusalOf<D>>;
        await saveRequest(tx, request, decision.value);
        await also?.(tx, decision.value);
        return agree({ requestId: request.id });
      },
    ),
  );
}
