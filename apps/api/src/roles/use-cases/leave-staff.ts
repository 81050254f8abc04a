import { agree, type Decision, STOP_STAFF_REFUSALS, stopStaff as stop, type WardCode } from '@wardwise/domain';
import { ANYONE, isSignedIn } from '../../platform/actor.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { listCoordinators, lockStaff } from '../../staff/index.ts';
import { leave } from '../leave.ts';

export const LEAVE_STAFF_REFUSALS = [...STOP_STAFF_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type LeaveStaffRefusal = (typeof LEAVE_STAFF_REFUSALS)[number];
export type LeaveStaff = { leaveAlone?: string[] | null; idempotencyKey?: string | null };

/** One of the staff leaves by themselves: as when a coordinator stops their access, with the same care for wards and coordinators, who hear of it. */
export async function leaveStaff(ctx: Ctx, input: LeaveStaff): Promise<Decision<{ left: true }, LeaveStaffRefusal>> {
  const { actor, db } = ctx;
  if (!isSignedIn(actor)) throw notSignedIn();
  const decision = await db.once('leaveStaff', input, async (tx): Promise<Decision<{ left: true }, LeaveStaffRefusal>> => {
    const decided = stop(await lockStaff(tx), actor.staffId, (input.leaveAlone ?? []) as WardCode[]);
    if (!decided.ok) return decided;
    await leave(tx, actor.staffId);
    for (const staffId of await listCoordinators(tx)) await announce(tx, { type: 'staff.left.mail', staffId });
    return agree({ left: true });
  });
  if (!decision.ok) return decision;
  ctx.visit.setSession(null);
  Object.assign(ctx, { actor: ANYONE, db: dbOf(ctx.house, ANYONE) });
  return decision;
}
