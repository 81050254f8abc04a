import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { hashCode, sameBytes } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { becomes, bindBrowser } from '../bind-requester.ts';

export const CONFIRM_MY_CODE_REFUSALS = [
  'LINK_NOT_FOUND',
  'LINK_CODE_WRONG',
  'LINK_CODE_EXPIRED',
  'LINK_CODE_TOO_MANY_TRIES',
] as const;
export type ConfirmMyCodeRefusal = (typeof CONFIRM_MY_CODE_REFUSALS)[number];

/** A code takes so many wrong guesses: 5 of a million. */
const WRONG_CODES = 5;

/** Another browser shows the code from the e-mail and is bound from now on. */
export async function confirmMyCode(ctx: Ctx, input: { code: string }): Promise<Decision<{ bound: true }, ConfirmMyCodeRefusal>> {
  const { actor, visit } = ctx;
  if (actor.kind !== 'REQUESTER_LINK_HOLDER' || visit.browser === null) return refuse('LINK_NOT_FOUND');
  const { browser } = visit;
  // A wrong guess is counted although it is refused: a value, not a refusal, leaves this transaction.
  const { found, requester } = await ctx.db.transaction(async (tx) => {
    const tried = await tryCode(tx, actor.linkId, input.code);
    return { found: tried, requester: tried === 'RIGHT' ? await bindBrowser(tx, actor.linkId, browser) : null };
  });
  if (found !== 'RIGHT') return refuse(found);
  if (!requester) return refuse('LINK_NOT_FOUND');
  becomes(ctx, requester);
  return agree({ bound: true });
}

async function tryCode(tx: Tx, linkId: string, code: string): Promise<'RIGHT' | ConfirmMyCodeRefusal> {
  const row = await tx.one<{ id: string; code_hash: Buffer; wrong_codes: number; live: boolean }>(
    sql`select id, code_hash, wrong_codes, (used_at is null and expires_at > ${param(tx.now)}) as live from requester_codes
      where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} order by created_at desc limit 1 for update`,
  );
  if (!row?.live) return 'LINK_CODE_EXPIRED';
  if (row.wrong_codes >= WRONG_CODES) return 'LINK_CODE_TOO_MANY_TRIES';
  const right = sameBytes(row.code_hash, hashCode(tx.ring, row.id, code.replace(/\D/g, '').slice(0, 12)));
  const change = right ? sql`used_at = ${param(tx.now)}` : sql`wrong_codes = wrong_codes + 1`;
  await tx.run(sql`update requester_codes set ${change} where network_id = ${param(tx.networkId)} and id = ${param(row.id)}`);
  return right ? 'RIGHT' : 'LINK_CODE_WRONG';
}
