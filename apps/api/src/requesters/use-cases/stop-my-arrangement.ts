import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { lockRequest } from '../../requests/index.ts';
import { listLeadsOf } from '../../staff/index.ts';
import { asRequester, type OwnLinkRefusal } from '../bind-requester.ts';
import { MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';
import { stopWeeklyHelp } from '../stop-weekly-help.ts';

export const STOP_MY_ARRANGEMENT_REFUSALS = [...MY_REQUEST_REFUSALS, 'ARRANGEMENT_OVER'] as const;

/** "I do not need it every week any more": help every week ends at once and the leads hear of it; the request itself stays as it is. */
export const stopMyArrangement = (
  ctx: Ctx,
  input: OfMine,
): Promise<Decision<{ requestId: RequestId }, 'ARRANGEMENT_OVER' | OwnLinkRefusal | IdempotencyRefusal>> =>
  asRequester(ctx, (db, requester) =>
    db.once(
      'stopMyArrangement',
      input,
      async (tx): Promise<Decision<{ requestId: RequestId }, 'ARRANGEMENT_OVER' | OwnLinkRefusal | IdempotencyRefusal>> => {
        const request = await lockRequest(tx, requester.requestId);
        if (!request) return refuse('LINK_NOT_FOUND');
        if (!(await stopWeeklyHelp(tx, request))) return refuse('ARRANGEMENT_OVER');
        for (const staffId of await listLeadsOf(tx, request))
          await announce(tx, { type: 'arrangement.stopped.mail', requestId: request.id, staffId });
        return agree({ requestId: request.id });
      },
    ),
  );
