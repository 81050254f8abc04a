import { agree, type Decision, refuse } from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { listThemselves } from '../themselves.ts';
import { sendOwnLink } from './send-my-link.ts';

export const MAIL_MY_VOLUNTEERING_REFUSALS = ['NO_VOLUNTEER_BY_YOUR_ADDRESS', ...IDEMPOTENCY_REFUSALS] as const;
type Mailed = Decision<{ sent: true }, (typeof MAIL_MY_VOLUNTEERING_REFUSALS)[number]>;

/** One of the staff who volunteers too has their own page as a volunteer mailed, to the one address that they have as both: who opens it has shown whose it is. */
export function mailMyVolunteering({ actor, db }: Ctx, input: { idempotencyKey?: string | null }): Promise<Mailed> {
  return db.once('mailMyVolunteering', input, async (tx): Promise<Mailed> => {
    if (!isStaff(actor)) throw forbidden();
    const here = await listThemselves(tx, ['APPLIED', 'APPROVED']);
    if (here.length === 0) return refuse('NO_VOLUNTEER_BY_YOUR_ADDRESS');
    await tx.asSystem(async () => {
      for (const volunteerId of here) await sendOwnLink(tx, volunteerId);
    });
    return agree({ sent: true });
  });
}
