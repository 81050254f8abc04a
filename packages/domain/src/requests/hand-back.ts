import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { changeAssignment } from './change-assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import type { TaskRefusal } from './start-task.ts';

/** The volunteer returns the task, without blame: the place is free again, and this request is not put to them twice. */
export function handBack(request: HelpRequest, assignmentId: AssignmentId, now: Date): Decision<WorkingRequest, TaskRefusal> {
  return changeAssignment<TaskRefusal>(
    request,
    assignmentId,
    (assignment) => {
      if (assignment.status === 'PROPOSED') return refuse('ASSIGNMENT_NOT_ACCEPTED');
      if (assignment.status !== 'ACCEPTED' && assignment.status !== 'STARTED') return refuse('ASSIGNMENT_NOT_LIVE');
      return agree({ ...assignment, status: 'HANDED_BACK', endedAt: now });
    },
    now,
  );
}
