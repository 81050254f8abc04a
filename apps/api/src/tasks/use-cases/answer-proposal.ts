import { AGREE_REFUSALS, acceptProposal, declineProposal, ANSWER_PROPOSAL_REFUSALS as RULE, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { agreeToGuidance } from '../../volunteers/index.ts';
import { changeTask, type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { ownOf } from '../task-state.ts';
import { changeOwnAssignment } from './change-assignment.ts';

export const ANSWER_PROPOSAL_REFUSALS = [...RULE, ...TASK_REFUSALS] as const;
export const ACCEPT_ASSIGNMENT_REFUSALS = [...ANSWER_PROPOSAL_REFUSALS, ...AGREE_REFUSALS] as const;

/** Yes to what the lead asked of them, and to newer guidance with it. */
export const acceptAssignment = (ctx: Ctx, input: OfTask & { guidanceId?: string | null }) =>
  changeTask(ctx, 'acceptAssignment', input, async (request, tx, { volunteerId }) => {
    const own = ownOf(request, volunteerId).assignment;
    if (!own) return refuse('ASSIGNMENT_NOT_FOUND');
    const accepted = acceptProposal(request, own.id, tx.now);
    if (!accepted.ok) return accepted;
    const agreed = await agreeToGuidance(tx, volunteerId, input.guidanceId ?? null, ctx.language);
    return agreed.ok ? accepted : agreed;
  });

/** No, and the place is free again. */
export const declineAssignment = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'declineAssignment', input, (request, own, { now }) => declineProposal(request, own, now));
