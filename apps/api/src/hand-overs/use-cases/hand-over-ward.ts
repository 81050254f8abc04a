import { agree, type Decision, HAND_OVER_REFUSALS, handOver, refuse, type StaffId, type WardCode } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newId, readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { lockStaff } from '../../staff/index.ts';
import { canHandOver, handsOver } from '../hand-over.policy.ts';
import { findBefore, keepHandOver, moveWard } from '../hand-over.store.ts';

export const HAND_OVER_WARD_REFUSALS = [...HAND_OVER_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;
type Handed = Decision<{ handOverId: string; wardCode: WardCode }, (typeof HAND_OVER_WARD_REFUSALS)[number]>;
export type HandOverWard = { wardCode: string; fromStaffId: string; toStaffId: string; idempotencyKey?: string | null };

/** A ward goes from one lead to another in one step: its requests, who is on duty there, and whose call it is. Both are told. */
export function handOverWard({ actor, db }: Ctx, input: HandOverWard): Promise<Handed> {
  return db.once('handOverWard', input, async (tx): Promise<Handed> => {
    if (!handsOver(actor)) throw forbidden();
    const [from, to] = [readId<StaffId>('staff', input.fromStaffId), readId<StaffId>('staff', input.toStaffId)];
    if (!from || !to) return refuse({ code: 'STAFF_NOT_FOUND', field: from ? 'toStaffId' : 'fromStaffId' });
    if (!canHandOver(actor, { networkId: tx.networkId, from })) throw forbidden();

    const wardCode = input.wardCode as WardCode;
    const decision = handOver(await lockStaff(tx), from, to, wardCode);
    if (!decision.ok) return decision;

    const [handOverId, before] = [newId(), await findBefore(tx, { from, to, wardCode })];
    await keepHandOver(tx, handOverId, { from, to, wardCode, ledAlready: decision.value.ledAlready, before });
    await moveWard(tx, { from, to, wardCode });
    await announce(tx, { type: 'ward.given.mail', staffId: to });
    await announce(tx, { type: 'ward.handed-over.mail', staffId: from });
    return agree({ handOverId, wardCode });
  });
}
