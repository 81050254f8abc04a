import { handBack as handItBack, TASK_REFUSALS as RULE, startTask as start, stopTask as stop } from '@wardwise/domain';
import { askAgain } from '../../call-outs/index.ts';
import { nudgeLeads } from '../../nudges/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { changeOwnAssignment } from './change-assignment.ts';

export const DO_TASK_REFUSALS = [...RULE, ...TASK_REFUSALS] as const;

/** "I'm on my way." */
export const startTask = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'startTask', input, (request, own, { now }) => start(request, own, now));

/** "Not on my way after all": the task stays theirs. */
export const stopTask = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'stopTask', input, (request, own, { now }) => stop(request, own, now));

/** "I can't do it after all": no blame, the details are out of sight at once, and the next are asked; where nobody is asked by itself, the leads hear of it. */
export const handBack = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(
    ctx,
    'handBack',
    input,
    (request, own, { now }) => handItBack(request, own, now),
    async (tx, own, request) => {
      if (!(await askAgain(tx, request))) await nudgeLeads(tx, request, 'HANDED_BACK', own);
    },
  );
