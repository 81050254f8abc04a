import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import type { Assignment } from './assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import { isWorking } from './help-request.ts';
import { settlePlaces } from './settle-places.ts';

/** What refuses every verb about one assignment. */
export const ASSIGNMENT_REFUSALS = ['ASSIGNMENT_NOT_FOUND', 'ASSIGNMENT_NOT_LIVE'] as const;
/** One of those refusals. */
export type AssignmentRefusal = (typeof ASSIGNMENT_REFUSALS)[number];

/** The request with one of its assignments changed as `change` decides, its places counted anew. */
export function changeAssignment<C extends string>(
  request: HelpRequest,
  assignmentId: AssignmentId,
  change: (assignment: Assignment) => Decision<Assignment, C>,
  now: Date,
): Decision<WorkingRequest, C | AssignmentRefusal> {
  const before = request.assignments.find((assignment) => assignment.id === assignmentId);
  if (!before) return refuse('ASSIGNMENT_NOT_FOUND');
  if (!isWorking(request)) return refuse('ASSIGNMENT_NOT_LIVE');
  const decision = change(before);
  if (!decision.ok) return decision;
  if (decision.value === before) return agree(request);
  const assignments = request.assignments.map((assignment) => (assignment === before ? decision.value : assignment));
  return agree(settlePlaces({ ...request, assignments }, now));
}
