import { agree, type Decision, refuse, undoHandOver as undo, type WardCode } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { lockStaff } from '../../staff/index.ts';
import { canUndoHandOver, handsOver } from '../hand-over.policy.ts';
import { lockHandOver, markUndone, moveBack } from '../hand-over.store.ts';

export const UNDO_HAND_OVER_REFUSALS = ['HAND_OVER_OVER', ...IDEMPOTENCY_REFUSALS] as const;
type Undone = Decision<{ wardCode: WardCode }, (typeof UNDO_HAND_OVER_REFUSALS)[number]>;

/** A ward that was handed over is handed back, soon after. Whoever it does not concern learns no more than that it is over. */
export function undoHandOver({ actor, db }: Ctx, input: { handOverId: string; idempotencyKey?: string | null }): Promise<Undone> {
  return db.once('undoHandOver', input, async (tx): Promise<Undone> => {
    if (!handsOver(actor)) throw forbidden();
    const staff = await lockStaff(tx);
    const id = readId('handOver', input.handOverId);
    const handed = id && (await lockHandOver(tx, id));
    if (!handed || !canUndoHandOver(actor, { networkId: tx.networkId, ...handed })) return refuse('HAND_OVER_OVER');

    const decision = undo(staff, handed, tx.now);
    if (!decision.ok) return decision;
    await moveBack(tx, handed, handed.before, handed.ledAlready);
    await markUndone(tx, id);
    for (const staffId of [handed.from, handed.to]) await announce(tx, { type: 'ward.handed-back.mail', staffId });
    return agree({ wardCode: handed.wardCode });
  });
}
