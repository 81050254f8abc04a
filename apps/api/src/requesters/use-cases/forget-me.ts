import { forgetRequest } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { eraseCard } from '../../requests/index.ts';
import { changeMyRequest, MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';
import { stopWeeklyHelp } from '../stop-weekly-help.ts';

export const FORGET_ME_REFUSALS = [...MY_REQUEST_REFUSALS, 'REQUEST_ENDED'] as const;

/** "I don't need it any more", or "delete what you still hold": whoever was on it hears so, and what we knew is erased; the card too, though whoever helped is still asked how it went; and help every week ends. */
export const forgetMe = (ctx: Ctx, input: OfMine) =>
  changeMyRequest(
    ctx,
    'forgetMe',
    input,
    (request, { now }) => forgetRequest(request, now),
    async (tx, request) => {
      await tx.asSystem(() => eraseCard(tx, request));
      await stopWeeklyHelp(tx, request);
    },
  );
