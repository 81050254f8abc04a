import { deliver as deliverIt, refuse, type SaidOfSpending, SPENDING_REFUSALS, spend } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { capOf, savePaidBack, saveSpending } from '../spending.store.ts';
import { ownOf } from '../task-state.ts';
import { holdWhatItIsFor, tellInEnglish } from '../tell-in-english.ts';
import { DO_TASK_REFUSALS } from './do-task.ts';

export const DELIVER_REFUSALS = [...DO_TASK_REFUSALS, ...SPENDING_REFUSALS, 'TEXT_MISSING'] as const;
export const SAY_PAID_BACK_REFUSALS = [...TASK_REFUSALS, 'NOTHING_OWED'] as const;

/** "Done", and what was spent: in the same transaction what we knew of the person is erased. Of a call-back what they said is kept with the request that it is for. */
export const deliver = (ctx: Ctx, input: OfTask & SaidOfSpending & { words?: string | null }) =>
  changeTask(
    ctx,
    'deliver',
    input,
    async (request, tx, { volunteerId }) => {
      const own = ownOf(request, volunteerId).assignment;
      if (!own) return refuse('ASSIGNMENT_NOT_FOUND');
      const delivered = deliverIt(request, own.id, newId, tx.now);
      if (!delivered.ok) return delivered;
      const spent = spend(input, await capOf(tx, volunteerId));
      if (!spent.ok) return spent;
      const told = await tellInEnglish(tx, request, input.words);
      if (!told.ok) return told;
      await saveSpending(tx, own.id, spent.value);
      return delivered;
    },
    undefined,
    (tx, { requestId }) => holdWhatItIsFor(tx, requestId),
  );

/** "I have been paid back": nobody is reminded of it any more. */
export const sayPaidBack = (ctx: Ctx, input: OfTask) =>
  changeTask(ctx, 'sayPaidBack', input, async (request, tx, { volunteerId }) => {
    const own = ownOf(request, volunteerId).assignment;
    if (own?.status !== 'DELIVERED' || !(await savePaidBack(tx, own.id))) return refuse('NOTHING_OWED');
    return { ok: true as const, value: request };
  });
