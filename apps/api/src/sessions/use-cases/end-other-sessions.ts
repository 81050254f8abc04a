import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { revokeSessionsOf } from '../session.store.ts';

/** Ends all of one's own sessions but the one that asks, at once; answers how many there were. */
export async function endOtherSessions({ actor, db }: Ctx): Promise<number> {
  if (!isSignedIn(actor)) throw notSignedIn();
  return db.transaction((tx) => revokeSessionsOf(tx, actor.staffId, actor.sessionId));
}
