import { deliver as deliverIt, handBack as handItBack, TASK_REFUSALS as RULE, startTask as start } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { param, sql } from '../../platform/sql.ts';
import { type OfTask, TASK_REFUSALS } from '../change-task.ts';
import { changeOwnAssignment } from './change-assignment.ts';

export const DO_TASK_REFUSALS = [...RULE, ...TASK_REFUSALS] as const;

/** Whether a volunteer who spent money has had it back. */
export const PAID_BACK = ['YES', 'NO', 'NOTHING_SPENT'] as const;
export type PaidBack = (typeof PAID_BACK)[number];

/** "I'm on my way." */
export const startTask = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'startTask', input, (request, own, { now }) => start(request, own, now));

/** "I can't do it after all": no blame, and the details are out of sight at once. */
export const handBack = (ctx: Ctx, input: OfTask) =>
  changeOwnAssignment(ctx, 'handBack', input, (request, own, { now }) => handItBack(request, own, now));

/** "Done": in the same transaction what we knew of the person is erased. */
export const deliver = (ctx: Ctx, input: OfTask & { paidBack: PaidBack }) =>
  changeOwnAssignment(
    ctx,
    'deliver',
    input,
    (request, own, { now }) => deliverIt(request, own, newId, now),
    (tx, own) =>
      tx.run(
        sql`update assignments set paid_back = ${param(input.paidBack)} where network_id = ${param(tx.networkId)} and id = ${param(own)}`,
      ),
  );
