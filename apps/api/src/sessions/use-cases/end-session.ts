import { agree, type Decision, refuse } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { param, sql } from '../../platform/sql.ts';

export const END_SESSION_REFUSALS = ['SESSION_NOT_FOUND'] as const;
export type EndSessionRefusal = (typeof END_SESSION_REFUSALS)[number];

/** Ends one of one's own sessions, at once: a phone that was lost, a computer that was lent. */
export async function endSession(
  { actor, db }: Ctx,
  input: { sessionId: string },
): Promise<Decision<{ ended: true }, EndSessionRefusal>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  const id = readId<string>('session', input.sessionId);
  return db.transaction(async (tx) => {
    const ended = await tx.one(sql`update sessions set revoked_at = ${param(tx.now)} where network_id = ${param(tx.networkId)}
      and staff_id = ${param(actor.staffId)} and id = ${param(id)}::uuid and revoked_at is null returning id`);
    return ended ? agree({ ended: true }) : refuse('SESSION_NOT_FOUND');
  });
}
