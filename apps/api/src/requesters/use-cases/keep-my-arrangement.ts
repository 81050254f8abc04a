import {
  AGREE_AGAIN_REFUSALS,
  type ArrangementConsentWords,
  agree,
  agreeAgain,
  type Decision,
  type RequestId,
  refuse,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { IdempotencyRefusal } from '../../platform/idempotency.ts';
import { lockRequest } from '../../requests/index.ts';
import { lockArrangementsOf, saveArrangement } from '../../standing-arrangements/index.ts';
import { asRequester, type OwnLinkRefusal } from '../bind-requester.ts';
import { MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';

export const KEEP_MY_ARRANGEMENT_REFUSALS = [...MY_REQUEST_REFUSALS, ...AGREE_AGAIN_REFUSALS] as const;
type Refused = (typeof AGREE_AGAIN_REFUSALS)[number] | OwnLinkRefusal | IdempotencyRefusal;

/** "Yes, go on": whoever it is for says yes again, to the words that their page has shown in its language. */
export const keepMyArrangement = (
  ctx: Ctx,
  input: OfMine & { words: ArrangementConsentWords },
): Promise<Decision<{ requestId: RequestId }, Refused>> =>
  asRequester(ctx, (db, requester) =>
    db.once('keepMyArrangement', input, async (tx): Promise<Decision<{ requestId: RequestId }, Refused>> => {
      const request = await lockRequest(tx, requester.requestId);
      if (!request) return refuse('LINK_NOT_FOUND');
      const running = (await lockArrangementsOf(tx, request.id)).find(({ endedAt }) => endedAt === null);
      if (!running) return refuse('ARRANGEMENT_OVER');
      const decision = agreeAgain(running, { words: input.words, language: ctx.language }, tx.now);
      if (!decision.ok) return decision;
      await saveArrangement(tx, decision.value.arrangement, decision.value.consent);
      return agree({ requestId: request.id });
    }),
  );
