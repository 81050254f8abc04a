import { leave } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { letGo } from '../let-go.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

export const LET_VOLUNTEER_LEAVE_REFUSALS = ['VOLUNTEER_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;

/** A lead lets a volunteer leave who has asked for it, paused or not: what we knew of them is erased, their tasks are open to others, and no mark stays. */
export const letVolunteerLeave = (ctx: Ctx, input: OfVolunteer) =>
  changeStanding(
    ctx,
    'letVolunteerLeave',
    input,
    canSeeVolunteer,
    async ({ id, status }, tx) => {
      const decision = leave(status);
      if (decision.ok) await letGo(tx, id);
      return decision;
    },
    canSeeVolunteer,
  );
