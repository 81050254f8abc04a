import { agree, type Decision, refuse } from '@wardwise/domain';
import { tryCode } from '../../platform/codes.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { bindBrowser } from '../bind-browser.ts';
import { LINK_CODES } from '../task-link.store.ts';

export const CONFIRM_LINK_CODE_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
] as const;
export type ConfirmLinkCodeRefusal = (typeof CONFIRM_LINK_CODE_REFUSALS)[number];

/** Another browser shows the code from the e-mail and is bound from now on. */
export async function confirmLinkCode(
  ctx: Ctx,
  input: { code: string },
): Promise<Decision<{ bound: true }, ConfirmLinkCodeRefusal>> {
  const { actor, visit, house } = ctx;
  if (actor.kind !== 'LINK_HOLDER' || visit.browser === null) return refuse('LINK_NOT_FOUND');
  const browser = visit.browser;
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const tried = await ctx.db.transaction(async (tx) => {
    const found = await tryCode(tx, LINK_CODES, actor.linkId, input.code);
    return { found, volunteer: found === 'RIGHT' ? await bindBrowser(tx, actor.linkId, browser) : null };
  });
  const { found, volunteer } = tried;
  if (found !== 'RIGHT') return refuse(found);
  if (!volunteer) return refuse('LINK_NOT_FOUND');
  ctx.actor = volunteer;
  ctx.db = dbOf(house, volunteer);
  return agree({ bound: true });
}
