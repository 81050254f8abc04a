import { agree, type Decision, refuse } from '@wardwise/domain';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { hashCode, sameBytes } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { bindBrowser } from '../bind-browser.ts';

export const CONFIRM_LINK_CODE_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
] as const;
export type ConfirmLinkCodeRefusal = (typeof CONFIRM_LINK_CODE_REFUSALS)[number];

/** A code takes so many wrong guesses: 5 of a million. */
const WRONG_CODES = 5;

type CodeRow = { id: string; code_hash: Buffer; wrong_codes: number; live: boolean };

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
    const found = await tryCode(tx, actor.linkId, input.code);
    return { found, volunteer: found === 'RIGHT' ? await bindBrowser(tx, actor.linkId, browser) : null };
  });
  const { found, volunteer } = tried;
  if (found !== 'RIGHT') return refuse(found);
  if (!volunteer) return refuse('LINK_NOT_FOUND');
  ctx.actor = volunteer;
  ctx.db = dbOf(house, volunteer);
  return agree({ bound: true });
}

async function tryCode(tx: Tx, linkId: string, code: string): Promise<'RIGHT' | ConfirmLinkCodeRefusal> {
  const row =
    await tx.one<CodeRow>(sql`select id, code_hash, wrong_codes, (used_at is null and expires_at > ${param(tx.now)}) as live from link_codes
    where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} order by created_at desc limit 1 for update`);
  if (!row?.live) return 'LINK_CODE_EXPIRED';
  if (row.wrong_codes >= WRONG_CODES) return 'LINK_CODE_TOO_MANY_TRIES';
  const right = sameBytes(row.code_hash, hashCode(tx.ring, row.id, code.replace(/\D/g, '').slice(0, 12)));
  const change = right ? sql`used_at = ${param(tx.now)}` : sql`wrong_codes = wrong_codes + 1`;
  await tx.run(sql`update link_codes set ${change} where network_id = ${param(tx.networkId)} and id = ${param(row.id)}`);
  return right ? 'RIGHT' : 'LINK_CODE_WRONG';
}
