import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { isLive } from './assignment.ts';
import { type AssignmentRefusal, changeAssignment } from './change-assignment.ts';
import { cancelled } from './ending.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';

/** The lead takes a volunteer off the request, and the place is free again. */
export function cancelAssignment(
  request: HelpRequest,
  assignmentId: AssignmentId,
  now: Date,
): Decision<WorkingRequest, AssignmentRefusal> {
  return changeAssignment(
    request,
    assignmentId,
    (assignment) => (isLive(assignment) ? agree(cancelled(assignment, now)) : refuse('ASSIGNMENT_NOT_LIVE')),
    now,
  );
}
