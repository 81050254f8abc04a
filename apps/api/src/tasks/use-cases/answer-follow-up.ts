import { FOLLOW_UP_REFUSALS, type FollowUpAnswer, recordFollowUp, refuse } from '@wardwise/domain';
import { startNextRequest } from '../../follow-ups/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { ownOf } from '../task-state.ts';

export const ANSWER_FOLLOW_UP_REFUSALS = [...FOLLOW_UP_REFUSALS, ...TASK_REFUSALS, 'CARD_ERASED', 'NO_PERSON_IN_IT'] as const;

/** The volunteer says how it went; "needs more help" starts the next request, which a lead confirms with the person. */
export const answerFollowUp = (ctx: Ctx, input: OfTask & { answer: FollowUpAnswer }) =>
  changeTask(ctx, 'answerFollowUp', input, async (request, tx, { volunteerId }) => {
    const own = ownOf(request, volunteerId).assignment;
    const followUp = request.followUps.find(({ assignmentId }) => assignmentId !== null && assignmentId === own?.id);
    if (!followUp) return refuse('FOLLOW_UP_NOT_FOUND');
    if (request.askingServiceId !== null && input.answer === 'NEEDS_MORE_HELP') return refuse('NO_PERSON_IN_IT');
    const decision = recordFollowUp(request, followUp.id, input.answer, tx.now);
    if (decision.ok && input.answer === 'NEEDS_MORE_HELP') {
      const next = await startNextRequest(tx, request, null);
      if (!next.ok) return refuse('CARD_ERASED');
    }
    return decision;
  });
