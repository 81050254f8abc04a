import { agree, type Decision, refuse } from '@wardwise/domain';
import { tryCode } from '../../platform/codes.ts';
import type { Ctx } from '../../platform/context.ts';
import { becomes, bindBrowser } from '../bind-requester.ts';
import { REQUESTER_CODES } from '../requester-link.store.ts';

export const CONFIRM_MY_CODE_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
] as const;
export type ConfirmMyCodeRefusal = (typeof CONFIRM_MY_CODE_REFUSALS)[number];

/** Another browser shows the code from the e-mail and is bound from now on. */
export async function confirmMyCode(ctx: Ctx, input: { code: string }): Promise<Decision<{ bound: true }, ConfirmMyCodeRefusal>> {
  const { actor, visit } = ctx;
  if (actor.kind !== 'REQUESTER_LINK_HOLDER' || visit.browser === null) return refuse('LINK_NOT_FOUND');
  const { browser } = visit;
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const { found, requester } = await ctx.db.transaction(async (tx) => {
    const tried = await tryCode(tx, REQUESTER_CODES, actor.linkId, input.code);
    return { found: tried, requester: tried === 'RIGHT' ? await bindBrowser(tx, actor.linkId, browser) : null };
  });
  if (found !== 'RIGHT') return refuse(found);
  if (!requester) return refuse('LINK_NOT_FOUND');
  becomes(ctx, requester);
  return agree({ bound: true });
}
