import { isSignedIn } from '../platform/actor.ts';
import { type Ctx, dbOf } from '../platform/context.ts';
import { findStaff } from './find-staff.ts';
import { revokeSession } from './session.store.ts';

/** Goes on as whoever has just signed in: the cookie is theirs, and so is the rest of this request. */
export async function enter(ctx: Ctx, secret: string): Promise<void> {
  const { actor, house, visit } = ctx;
  // On a shared phone the one before is signed out, not merely covered up.
  if (isSignedIn(actor)) await ctx.db.transaction((tx) => revokeSession(tx, actor.sessionId));
  visit.setSession(secret);
  const found = await findStaff(house, secret);
  if (found) Object.assign(ctx, { actor: found.actor, language: found.pageLanguage, db: dbOf(house, found.actor) });
}
