import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { changeAssignment } from './change-assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';

/** What refuses whatever a volunteer does with a task that should be theirs. */
export const TASK_REFUSALS = ['ASSIGNMENT_NOT_FOUND', 'ASSIGNMENT_NOT_LIVE', 'ASSIGNMENT_NOT_ACCEPTED'] as const;
/** One of those refusals. */
export type TaskRefusal = (typeof TASK_REFUSALS)[number];

/** The volunteer is on the way; saying so twice changes nothing. */
export function startTask(request: HelpRequest, assignmentId: AssignmentId, now: Date): Decision<WorkingRequest, TaskRefusal> {
  return changeAssignment<TaskRefusal>(
    request,
    assignmentId,
    (assignment) => {
      if (assignment.status === 'PROPOSED') return refuse('ASSIGNMENT_NOT_ACCEPTED');
      if (assignment.status === 'STARTED') return agree(assignment);
      if (assignment.status !== 'ACCEPTED') return refuse('ASSIGNMENT_NOT_LIVE');
      return agree({ ...assignment, status: 'STARTED', startedAt: now });
    },
    now,
  );
}
