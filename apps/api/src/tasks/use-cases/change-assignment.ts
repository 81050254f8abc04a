import { type AssignmentId, type Decision, type HelpRequest, type RefusalCode, refuse } from '@wardwise/domain';
import type { Ctx, Refused } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { changeTask, type OfTask } from '../change-task.ts';
import { ownOf } from '../task-state.ts';

/** A verb on the volunteer's own latest assignment; they have no other to name. */
export const changeOwnAssignment = <D extends Decision<HelpRequest, RefusalCode>>(
  ctx: Ctx,
  mutation: string,
  input: OfTask,
  decide: (request: HelpRequest, own: AssignmentId, tx: Tx) => D,
  also?: (tx: Tx, own: AssignmentId, request: HelpRequest) => Promise<void>,
) => {
  let own: AssignmentId | undefined;
  return changeTask(
    ctx,
    mutation,
    input,
    (request, tx, { volunteerId }): D | Refused<'ASSIGNMENT_NOT_FOUND'> => {
      own = ownOf(request, volunteerId).assignment?.id;
      return own ? decide(request, own, tx) : refuse('ASSIGNMENT_NOT_FOUND');
    },
    async (tx, request) => {
      if (own) await also?.(tx, own, request);
    },
  );
};
