import {
  agree,
  type Decision,
  refuse,
  STOP_STAFF_REFUSALS,
  type StaffId,
  stopStaff as stop,
  type WardCode,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepStaff, lockStaffFor } from '../../staff/index.ts';
import { leave } from '../leave.ts';

export const STOP_STAFF_ACCESS_REFUSALS = [...STOP_STAFF_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
export type StopStaffAccessRefusal = (typeof STOP_STAFF_ACCESS_REFUSALS)[number];
export type StopStaff = { staffId: string; leaveAlone?: string[] | null; idempotencyKey?: string | null };

/** A coordinator stops somebody's access: their sessions end at once, their passkeys and address go, and they stay on record as staff that left. */
export function stopStaff({ actor, db }: Ctx, input: StopStaff): Promise<Decision<{ id: StaffId }, StopStaffAccessRefusal>> {
  return db.once('stopStaff', input, async (tx) => {
    const id = readId<StaffId>('staff', input.staffId);
    if (!id || !isStaff(actor) || !canKeepStaff(actor, tx.networkId)) return refuse('STAFF_NOT_FOUND');
    const staff = await lockStaffFor(tx, actor.staffId);
    if (!staff) return refuse('STAFF_NOT_FOUND');
    const decided = stop(staff, id, (input.leaveAlone ?? []) as WardCode[]);
    if (!decided.ok) return decided;
    await leave(tx, id);
    return agree({ id });
  });
}
