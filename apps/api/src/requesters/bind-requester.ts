import { type Decision, type RefusalCode, refuse } from '@wardwise/domain';
import type { Requester } from '../platform/actor.ts';
import { type Ctx, type Db, dbOf, type Refused } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { findLinkedRequest, isBoundHere, lockLink, saveBrowser } from './requester-link.store.ts';

export const OWN_LINK_REFUSALS = ['LINK_NOT_FOUND', 'LINK_BOUND_ELSEWHERE'] as const;
export type OwnLinkRefusal = (typeof OWN_LINK_REFUSALS)[number];

/** Does a verb of whoever asked. The first button pressed binds the browser it is pressed in; another one is refused until it has shown the mailed code. */
export async function asRequester<D extends Decision<unknown, RefusalCode>>(
  ctx: Ctx,
  work: (db: Db, requester: Requester) => Promise<D>,
): Promise<D | Refused<OwnLinkRefusal>> {
  const { actor, visit } = ctx;
  if (actor.kind === 'REQUESTER') return work(ctx.db, actor);
  if (actor.kind !== 'REQUESTER_LINK_HOLDER' || visit.browser === null) return refuse('LINK_NOT_FOUND');
  const { browser } = visit;
  const requester = await ctx.db.transaction(async (tx) => {
    const { bound } = await lockLink(tx, actor.linkId);
    // Pressed twice, the same browser finds itself bound, which is no other.
    return bound && !(await isBoundHere(tx, actor.linkId, browser)) ? null : bindBrowser(tx, actor.linkId, browser);
  });
  if (!requester) return refuse('LINK_BOUND_ELSEWHERE');
  becomes(ctx, requester);
  return work(ctx.db, requester);
}

/** Binds one more browser: the first, or one that has shown the code. */
export async function bindBrowser(tx: Tx, linkId: string, browser: string): Promise<Requester | null> {
  const requestId = await findLinkedRequest(tx, linkId);
  if (!requestId) return null;
  await saveBrowser(tx, linkId, browser);
  return { kind: 'REQUESTER', networkId: tx.networkId, requestId, linkId };
}

/** From now on this visit is theirs. */
export function becomes(ctx: Ctx, requester: Requester): void {
  ctx.actor = requester;
  ctx.db = dbOf(ctx.house, requester);
}
