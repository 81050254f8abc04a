import {
  agree,
  type Decision,
  refuse,
  STANDING_REFUSALS,
  type StandingRefusal,
  type SuspendReason,
  suspend,
  unsuspend,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { param, sql } from '../../platform/sql.ts';
import { releaseTasks } from '../release-tasks.ts';
import { isThemselves } from '../themselves.ts';
import { canSuspend } from '../volunteer.policy.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

export const SUSPEND_VOLUNTEER_REFUSALS = ['VOLUNTEER_NOT_FOUND', STANDING_REFUSALS[0], ...IDEMPOTENCY_REFUSALS] as const;
export const UNSUSPEND_VOLUNTEER_REFUSALS = [
  ...(['VOLUNTEER_NOT_FOUND', STANDING_REFUSALS[1], 'IT_IS_YOU'] as const),
  ...IDEMPOTENCY_REFUSALS,
] as const;

/** A lead pauses a volunteer: from the commit on their pages are closed, and their tasks and offers are open to others. */
export const suspendVolunteer = (ctx: Ctx, input: OfVolunteer & { reason: SuspendReason }) =>
  changeStanding(
    ctx,
    'suspendVolunteer',
    input,
    canSuspend,
    async ({ id, status }, tx): Promise<Decision<null, StandingRefusal>> => {
      const decision = suspend(status);
      if (!decision.ok) return decision;
      await tx.run(sql`update volunteers set status = ${param(decision.value)}, suspended_reason = ${param(input.reason)}, suspended_at = ${param(tx.now)}
      where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
      await releaseTasks(tx, id);
      return agree(null);
    },
  );

/** A lead lets a paused volunteer help again. */
export const unsuspendVolunteer = (ctx: Ctx, input: OfVolunteer) =>
  changeStanding(
    ctx,
    'unsuspendVolunteer',
    input,
    canSuspend,
    async ({ id, status }, tx): Promise<Decision<null, StandingRefusal | 'IT_IS_YOU'>> => {
      if (await isThemselves(tx, id)) return refuse('IT_IS_YOU');
      const decision = unsuspend(status);
      if (!decision.ok) return decision;
      await tx.run(sql`update volunteers set status = ${param(decision.value)}, suspended_reason = null, suspended_at = null
      where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
      return agree(null);
    },
  );
