import { agree, type Decision, leave, refuse, type VolunteerId } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { letGo } from '../let-go.ts';
import { findVolunteer, holdVolunteer } from '../volunteer.store.ts';

export const LEAVE_NETWORK_REFUSALS = [...LINK_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;

/** A volunteer leaves by their own link: off every task and offer, and what we knew of them is erased; the link opens nothing any more. */
export const leaveNetwork = (ctx: Ctx, input: { idempotencyKey?: string | null }) =>
  asVolunteer(ctx, (db, { volunteerId }) =>
    db.once('leaveNetwork', input, async (tx): Promise<Decision<{ volunteerId: VolunteerId }, LinkRefusal>> => {
      await holdVolunteer(tx, volunteerId);
      const volunteer = await findVolunteer(tx, volunteerId);
      if (!volunteer || !leave(volunteer.status).ok) return refuse('LINK_NOT_FOUND');
      await letGo(tx, volunteerId);
      return agree({ volunteerId });
    }),
  );
