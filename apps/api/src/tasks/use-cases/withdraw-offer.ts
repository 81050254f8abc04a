import { WITHDRAW_OFFER_REFUSALS as RULE, refuse, withdrawOffer as withdraw } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { ownOf } from '../task-state.ts';

export const WITHDRAW_OFFER_REFUSALS = [...RULE, ...TASK_REFUSALS] as const;

/** "I can't after all", before the lead has chosen. */
export const withdrawOffer = (ctx: Ctx, input: OfTask) =>
  changeTask(ctx, 'withdrawOffer', input, (request, { now }, { volunteerId }) => {
    const { offer } = ownOf(request, volunteerId);
    return offer ? withdraw(request, offer.id, now) : refuse('OFFER_NOT_FOUND');
  });
