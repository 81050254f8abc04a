import { type Decision, type RefusalCode, refuse } from '@wardwise/domain';
import type { Volunteer } from '../platform/actor.ts';
import { type Ctx, type Db, dbOf, type Refused } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { findLink } from './task-link.store.ts';

export const LINK_REFUSALS = ['LINK_NOT_FOUND', 'LINK_BOUND_ELSEWHERE'] as const;
export type LinkRefusal = (typeof LINK_REFUSALS)[number];

/**
 * Does a volunteer's verb. The first button pressed binds the browser it is pressed in; any other browser is refused until it has shown
 * the code that is sent to the volunteer's recorded e-mail.
 */
export async function asVolunteer<D extends Decision<unknown, RefusalCode>>(
  ctx: Ctx,
  work: (db: Db, volunteer: Volunteer) => Promise<D>,
): Promise<D | Refused<LinkRefusal>> {
  const { actor, house, visit } = ctx;
  if (actor.kind === 'VOLUNTEER') return work(ctx.db, actor);
  if (actor.kind !== 'LINK_HOLDER' || visit.browser === null) return refuse('LINK_NOT_FOUND');
  if (actor.boundElsewhere) return refuse('LINK_BOUND_ELSEWHERE');
  const browser = visit.browser;
  const volunteer = await ctx.db.transaction((tx) => bindFirst(tx, actor.linkId, browser));
  if (!volunteer) return refuse('LINK_BOUND_ELSEWHERE');
  ctx.actor = volunteer;
  ctx.db = dbOf(house, volunteer);
  return work(ctx.db, volunteer);
}

/** Binds a browser if none is bound yet to any of the volunteer's links to this request, or to themselves; of two at the same moment one wins, by the lock on the links. */
async function bindFirst(tx: Tx, linkId: string, browser: string): Promise<Volunteer | null> {
  const siblings = sql`task_links o join task_links mine on mine.network_id = o.network_id and mine.request_id is not distinct from o.request_id and mine.volunteer_id = o.volunteer_id
    and mine.network_id = ${param(tx.networkId)} and mine.id = ${param(linkId)}`;
  await tx.run(sql`select o.id from ${siblings} order by o.id for update of o`);
  // Pressed twice, the same browser finds itself bound, which is no other.
  const bound = await tx.one<{ any: boolean; here: boolean }>(
    sql`select count(*) > 0 as any, coalesce(bool_or(b.browser_hash = ${param(hashSecret(browser))}), false) as here
      from ${siblings} join link_browsers b on b.network_id = o.network_id and b.link_id = o.id`,
  );
  return bound?.any && !bound.here ? null : bindBrowser(tx, linkId, browser);
}

/** Binds one more browser: the first, or one that has shown the code. */
export async function bindBrowser(tx: Tx, linkId: string, browser: string): Promise<Volunteer | null> {
  const link = await findLink(tx, linkId);
  if (!link) return null;
  await tx.run(sql`insert into link_browsers (network_id, link_id, browser_hash, bound_at)
    values (${param(tx.networkId)}, ${param(linkId)}, ${param(hashSecret(browser))}, ${param(tx.now)}) on conflict do nothing`);
  const { requestId, volunteerId, callOutId } = link;
  return { kind: 'VOLUNTEER', networkId: tx.networkId, volunteerId, requestId, callOutId, linkId };
}
