import { agree, type Decision } from '@wardwise/domain';
import { ANYONE, isSignedIn } from '../../platform/actor.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { revokeSession } from '../session.store.ts';

/** Signs out: the session is over everywhere it was copied to, at once. */
export async function signOut(ctx: Ctx): Promise<Decision<{ signedOut: true }, never>> {
  const { actor } = ctx;
  if (isSignedIn(actor)) await ctx.db.transaction((tx) => revokeSession(tx, actor.sessionId));
  ctx.visit.setSession(null);
  Object.assign(ctx, { actor: ANYONE, db: dbOf(ctx.house, ANYONE) });
  return agree({ signedOut: true });
}
