import { agree, cancelRequest, type Decision, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { lockRequest, saveRequest } from '../../requests/index.ts';
import { listLeadsOf } from '../../staff/index.ts';
import { lockArrangementsOf } from '../../standing-arrangements/index.ts';
import { asRequester, type OwnLinkRefusal } from '../bind-requester.ts';
import { MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';
import { findNextOccurrence } from '../weekly.store.ts';

export const SKIP_MY_OCCURRENCE_REFUSALS = [...MY_REQUEST_REFUSALS, 'ARRANGEMENT_OVER', 'NOTHING_TO_SKIP'] as const;
type Refused = 'ARRANGEMENT_OVER' | 'NOTHING_TO_SKIP' | OwnLinkRefusal | IdempotencyRefusal;

/** "Not this time": the next occurrence is cancelled by the steps of any request, and those after it stay. `day` is the one their page has shown, so that a page left open skips no other. */
export const skipMyOccurrence = (
  ctx: Ctx,
  input: OfMine & { day: string },
): Promise<Decision<{ requestId: RequestId }, Refused>> =>
  asRequester(ctx, (db, requester) =>
    db.once('skipMyOccurrence', input, async (tx): Promise<Decision<{ requestId: RequestId }, Refused>> => {
      const request = await lockRequest(tx, requester.requestId);
      if (!request) return refuse('LINK_NOT_FOUND');
      const running = (await lockArrangementsOf(tx, request.id)).find(({ endedAt }) => endedAt === null);
      if (!running) return refuse('ARRANGEMENT_OVER');
      const next = await lockRequest(tx, await findNextOccurrence(tx, running.id));
      const decision = next?.neededBy === input.day ? cancelRequest(next, tx.now) : null;
      if (!next || !decision?.ok) return refuse({ code: 'NOTHING_TO_SKIP', field: 'day' });
      await saveRequest(tx, next, decision.value);
      for (const staffId of await listLeadsOf(tx, request))
        await announce(tx, { type: 'arrangement.skipped.mail', requestId: request.id, staffId });
      return agree({ requestId: request.id });
    }),
  );
