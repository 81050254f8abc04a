import { makeOffer, OFFER_REFUSALS, OfferId, refuse } from '@wardwise/domain';
import { findCategory } from '../../categories/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { findVolunteer } from '../../volunteers/index.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';

export const OFFER_HELP_REFUSALS = [...OFFER_REFUSALS, ...TASK_REFUSALS] as const;

/** "I can." */
export const offerHelp = (ctx: Ctx, input: OfTask) =>
  changeTask(ctx, 'offerHelp', input, async (request, tx, { volunteerId, callOutId }) => {
    const volunteer = await findVolunteer(tx, volunteerId);
    const category = await findCategory(tx, request.categoryKey);
    if (!volunteer || !category) return refuse('VOLUNTEER_NOT_FOUND');
    if (callOutId === null) return refuse('REQUEST_NOT_OPEN'); // was proposed, never called
    return makeOffer(request, { id: OfferId(newId()), callOutId, volunteer }, category, tx.now);
  });
