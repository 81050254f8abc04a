import { deliver as deliverIt, refuse, type SaidOfSpending, SPENDING_REFUSALS, spend } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { capOf, savePaidBack, saveSpending } from '../spending.store.ts';
import { ownOf } from '../task-state.ts';
import { DO_TASK_REFUSALS } from './do-task.ts';

export const DELIVER_REFUSALS = [...DO_TASK_REFUSALS, ...SPENDING_REFUSALS] as const;
export const SAY_PAID_BACK_REFUSALS = [...TASK_REFUSALS, 'NOTHING_OWED'] as const;

/** "Done", and what was spent: in the same transaction what we knew of the person is erased. */
export const deliver = (ctx: Ctx, input: OfTask & SaidOfSpending) =>
  changeTask(ctx, 'deliver', input, async (request, tx, { volunteerId }) => {
    const own = ownOf(request, volunteerId).assignment;
    if (!own) return refuse('ASSIGNMENT_NOT_FOUND');
    const delivered = deliverIt(request, own.id, newId, tx.now);
    if (!delivered.ok) return delivered;
    const spent = spend(input, await capOf(tx, volunteerId));
    if (!spent.ok) return spent;
    await saveSpending(tx, own.id, spent.value);
    return delivered;
  });

/** "I have been paid back": nobody is reminded of it any more. */
export const sayPaidBack = (ctx: Ctx, input: OfTask) =>
  changeTask(ctx, 'sayPaidBack', input, async (request, tx, { volunteerId }) => {
    const own = ownOf(request, volunteerId).assignment;
    if (own?.status !== 'DELIVERED' || !(await savePaidBack(tx, own.id))) return refuse('NOTHING_OWED');
    return { ok: true as const, value: request };
  });
