import { agree, forgetRequest } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { eraseCard } from '../../requests/index.ts';
import { findHeldBeside } from '../around.store.ts';
import { changeMyRequest, MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';
import { forgetBeside } from '../forget-beside.ts';

export const FORGET_ME_REFUSALS = [...MY_REQUEST_REFUSALS, 'REQUEST_ENDED'] as const;

/** "I don't need it any more", or "delete what you still hold": whoever was on it hears so, and what we knew is erased; the card too, though whoever helped is still asked how it went; and what is held beside it, whether or not the request itself is over. */
export const forgetMe = (ctx: Ctx, input: OfMine) =>
  changeMyRequest(
    ctx,
    'forgetMe',
    input,
    async (request, tx) => {
      const decision = forgetRequest(request, tx.now);
      if (decision.ok) return decision;
      return Object.values(await findHeldBeside(tx, request.id)).some(Boolean) ? agree(request) : decision;
    },
    async (tx, request) => {
      await tx.asSystem(() => eraseCard(tx, request));
      await forgetBeside(tx, request);
    },
  );
