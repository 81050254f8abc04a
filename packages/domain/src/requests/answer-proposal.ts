import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { type AssignmentRefusal, changeAssignment } from './change-assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';

/** What refuses an answer to a proposal. */
export const ANSWER_PROPOSAL_REFUSALS = ['ASSIGNMENT_NOT_FOUND', 'ASSIGNMENT_NOT_LIVE', 'ASSIGNMENT_NOT_PROPOSED'] as const;
/** One of those refusals. */
export type AnswerProposalRefusal = AssignmentRefusal | 'ASSIGNMENT_NOT_PROPOSED';

/** The volunteer says yes to what the lead asked of them: the task is theirs. */
export function acceptProposal(
  request: HelpRequest,
  assignmentId: AssignmentId,
  now: Date,
): Decision<WorkingRequest, AnswerProposalRefusal> {
  return changeAssignment(
    request,
    assignmentId,
    (assignment) =>
      assignment.status === 'PROPOSED'
        ? agree({ ...assignment, status: 'ACCEPTED', acceptedAt: now })
        : refuse('ASSIGNMENT_NOT_PROPOSED'),
    now,
  );
}

/** The volunteer says no, and the place is free again. */
export function declineProposal(
  request: HelpRequest,
  assignmentId: AssignmentId,
  now: Date,
): Decision<WorkingRequest, AnswerProposalRefusal> {
  return changeAssignment(
    request,
    assignmentId,
    (assignment) =>
      assignment.status === 'PROPOSED'
        ? agree({ ...assignment, status: 'DECLINED', endedAt: now })
        : refuse('ASSIGNMENT_NOT_PROPOSED'),
    now,
  );
}
