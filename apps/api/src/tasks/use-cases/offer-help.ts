import {
  AGREE_REFUSALS,
  AssignmentId,
  isTooRareToName,
  OFFER_REFUSALS,
  OfferId,
  offerHelp as offer,
  refuse,
} from '@wardwise/domain';
import { whoDecides } from '../../call-outs/index.ts';
import { findCategory } from '../../categories/index.ts';
import { speakersOf } from '../../networks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { agreeToGuidance, findVolunteer, holdVolunteer } from '../../volunteers/index.ts';
import { listWards } from '../../wards/index.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';

export const OFFER_HELP_REFUSALS = [...OFFER_REFUSALS, ...AGREE_REFUSALS, ...TASK_REFUSALS] as const;

/** "I can": an offer for the lead or, where the first suitable yes decides, the task itself. */
export const offerHelp = (ctx: Ctx, input: OfTask & { guidanceId?: string | null }) =>
  changeTask(ctx, 'offerHelp', input, async (request, tx, { volunteerId, callOutId }) => {
    if (callOutId === null) return refuse('REQUEST_NOT_OPEN'); // was proposed, never called
    const decides = await whoDecides(tx, callOutId);
    // Two first suitable yeses of one volunteer are counted one after another: the second may be one task too many. And whoever leaves at this moment has gone, or takes this back too.
    await holdVolunteer(tx, volunteerId);
    const volunteer = await findVolunteer(tx, volunteerId);
    const category = await findCategory(tx, request.categoryKey);
    if (!volunteer || !category) return refuse('VOLUNTEER_NOT_FOUND');
    const agreed = await agreeToGuidance(tx, volunteerId, input.guidanceId ?? null, ctx.language);
    if (!agreed.ok) return agreed;
    const onlySpeakers = isTooRareToName(request.preferredLanguage, await speakersOf(tx, request.preferredLanguage));
    const reach = { wards: await listWards(tx), onlySpeakers };
    const said = { id: OfferId(newId()), assignmentId: AssignmentId(newId()), callOutId, volunteer, decides, reach };
    return offer(request, said, category, tx.now);
  });
