import { agree, type Decision, type HelpRequest, type RefusalCode, type RequestId, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../links/index.ts';
import type { Volunteer } from '../platform/actor.ts';
import type { Ctx, RefusalOf, Refused } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../platform/idempotency.ts';
import { type KeptRequest, lockRequest, saveRequest } from '../requests/index.ts';

/** What any verb of a volunteer's page can be refused for. */
export const TASK_REFUSALS = [...LINK_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type TaskRefusal = LinkRefusal | IdempotencyRefusal;
export type OfTask = { idempotencyKey?: string | null };
type Done = { requestId: RequestId };

/** The beats of every verb of a volunteer on their own task: bind the browser, hold the request, decide, save; `first` is what is held before it. */
export function changeTask<D extends Decision<HelpRequest, RefusalCode>>(
  ctx: Ctx,
  mutation: string,
  input: OfTask,
  decide: (request: KeptRequest, tx: Tx, volunteer: Volunteer) => D | Promise<D>,
  also?: (tx: Tx, request: HelpRequest) => Promise<void>,
  first?: (tx: Tx, volunteer: Volunteer) => Promise<void>,
): Promise<Decision<Done, RefusalOf<D> | TaskRefusal>> {
  return asVolunteer(ctx, (db, volunteer) =>
    db.once(mutation, input, async (tx): Promise<Decision<Done, RefusalOf<D> | TaskRefusal>> => {
      await first?.(tx, volunteer);
      const request = await lockRequest(tx, volunteer.requestId);
      if (!request) return refuse('LINK_NOT_FOUND');
      const decision = await decide(request, tx, volunteer);
      if (!decision.ok) return decision as Refused<RefusalOf<D>>;
      await saveRequest(tx, request, decision.value);
      await also?.(tx, decision.value);
      return agree({ requestId: request.id });
    }),
  );
}
