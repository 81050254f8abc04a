import { agree, type Decision, refuse } from '@wardwise/domain';
import { recordLook } from '../../looks/index.ts';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { openStaffEmail } from '../../staff/index.ts';

export const SHOW_OWN_CONTACT_REFUSALS = ['STAFF_NOT_FOUND'] as const;

/** Whoever works for the network reads the address we hold of them; on record like every look. */
export function showOwnContact({ actor, db }: Ctx): Promise<Decision<{ email: string }, 'STAFF_NOT_FOUND'>> {
  if (!isSignedIn(actor)) throw notSignedIn();
  return db.transaction(async (tx) => {
    const email = await openStaffEmail(tx, actor.staffId);
    if (!email) return refuse('STAFF_NOT_FOUND');
    await recordLook(tx, { staffId: actor.staffId }, ['email'], 'OWN_DATA');
    return agree({ email });
  });
}
