import {
  agree,
  CHANGE_STAFF_REFUSALS,
  changeStaff as change,
  type Decision,
  refuse,
  type StaffId,
  type StaffRole,
  type WardCode,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { renewSession } from '../../sessions/index.ts';
import { areWards, canKeepStaff, lockStaffFor, savePlace } from '../../staff/index.ts';

export const CHANGE_STAFF_ACCESS_REFUSALS = [...CHANGE_STAFF_REFUSALS, 'WARD_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;
export type ChangeStaffAccessRefusal = (typeof CHANGE_STAFF_ACCESS_REFUSALS)[number];
export type ChangeStaff = {
  staffId: string;
  roles: StaffRole[];
  wardCodes: string[];
  leaveAlone?: string[] | null;
  idempotencyKey?: string | null;
};

/** A coordinator gives somebody other roles and wards; it counts from that person's next request on. */
export async function changeStaff(ctx: Ctx, input: ChangeStaff): Promise<Decision<{ id: StaffId }, ChangeStaffAccessRefusal>> {
  const { actor, db, visit } = ctx;
  let renewed: string | null = null;
  const decision = await db.once('changeStaff', input, async (tx) => {
    const id = readId<StaffId>('staff', input.staffId);
    if (!id || !isStaff(actor) || !canKeepStaff(actor, tx.networkId)) return refuse('STAFF_NOT_FOUND');
    const staff = await lockStaffFor(tx, actor.staffId);
    if (!staff) return refuse('STAFF_NOT_FOUND');
    const wardCodes = input.wardCodes as WardCode[];
    if (!(await areWards(tx, wardCodes))) return refuse({ code: 'WARD_NOT_FOUND', field: 'wardCodes' });
    const decided = change(staff, id, { roles: input.roles, wardCodes }, (input.leaveAlone ?? []) as WardCode[], actor.staffId);
    if (!decided.ok) return decided;
    await savePlace(tx, id, decided.value);
    // Whoever changes their own roles goes on under another secret.
    if (actor.staffId === id) renewed = await renewSession(tx, actor.sessionId);
    return agree({ id });
  });
  if (decision.ok && renewed) visit.setSession(renewed);
  return decision;
}
