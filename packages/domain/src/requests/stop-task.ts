import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { changeAssignment } from './change-assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import type { TaskRefusal } from './start-task.ts';

/** "Not on my way after all": the task is theirs as before they said it; saying so twice changes nothing. */
export function stopTask(request: HelpRequest, assignmentId: AssignmentId, now: Date): Decision<WorkingRequest, TaskRefusal> {
  return changeAssignment<TaskRefusal>(
    request,
    assignmentId,
    (assignment) => {
      if (assignment.status === 'PROPOSED') return refuse('ASSIGNMENT_NOT_ACCEPTED');
      if (assignment.status === 'ACCEPTED') return agree(assignment);
      if (assignment.status !== 'STARTED') return refuse('ASSIGNMENT_NOT_LIVE');
      return agree({ ...assignment, status: 'ACCEPTED', startedAt: null });
    },
    now,
  );
}
