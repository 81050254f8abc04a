import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { changeAssignment } from './change-assignment.ts';
import { finishDelivered } from './finish-delivered.ts';
import type { ClosedRequest, DeliveredRequest, HelpRequest, WorkingRequest } from './help-request.ts';
import type { TaskRefusal } from './start-task.ts';

/** The volunteer says it is done; with the last place the request is DELIVERED, and what we knew about the person is to be erased. */
export function deliver(
  request: HelpRequest,
  assignmentId: AssignmentId,
  newId: () => string,
  now: Date,
): Decision<WorkingRequest | DeliveredRequest | ClosedRequest, TaskRefusal> {
  const decision = changeAssignment<TaskRefusal>(
    request,
    assignmentId,
    (assignment) => {
      if (assignment.status === 'PROPOSED') return refuse('ASSIGNMENT_NOT_ACCEPTED');
      if (assignment.status !== 'ACCEPTED' && assignment.status !== 'STARTED') return refuse('ASSIGNMENT_NOT_LIVE');
      return agree({ ...assignment, status: 'DELIVERED', deliveredAt: now, endedAt: now });
    },
    now,
  );
  return decision.ok ? agree(finishDelivered(decision.value, newId, now)) : decision;
}
