import { acceptProposal, declineProposal, ANSWER_PROPOSAL_REFUSALS as RULE } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { changeOwnAssignment } from './change-assignment.ts';

export const ANSWER_PROPOSAL_REFUSALS = [...RULE, ...TASK_REFUSALS] as const;

/** Yes to what the lead asked of them. */
export const acceptAssignment = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'acceptAssignment', input, (request, own, { now }) => acceptProposal(request, own, now));

/** No, and the place is free again. */
export const declineAssignment = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'declineAssignment', input, (request, own, { now }) => declineProposal(request, own, now));
