import { agree, type Decision, refuse } from '../decision.ts';
import type { FollowUpId } from '../ids.ts';
import type { ClosedRequest, DeliveredRequest, HelpRequest } from '../requests/help-request.ts';
import { closeWhenOver } from './close-when-over.ts';
import type { DueFollowUp, FollowUp, FollowUpAnswer } from './follow-up.ts';

/** What refuses an answer to a follow-up. */
export const FOLLOW_UP_REFUSALS = ['FOLLOW_UP_NOT_FOUND', 'FOLLOW_UP_NOT_DUE'] as const;
/** One of those refusals. */
export type FollowUpRefusal = (typeof FOLLOW_UP_REFUSALS)[number];

/** Writes down how it went for one side, or that they could not be reached; the request is CLOSED when all have been asked. */
export function recordFollowUp(
  request: HelpRequest,
  followUpId: FollowUpId,
  answer: FollowUpAnswer | 'NO_ANSWER',
  now: Date,
): Decision<DeliveredRequest | ClosedRequest, FollowUpRefusal> {
  const found = request.followUps.find((followUp) => followUp.id === followUpId);
  if (!found) return refuse('FOLLOW_UP_NOT_FOUND');
  if (request.status !== 'DELIVERED' || found.status !== 'DUE') return refuse('FOLLOW_UP_NOT_DUE');
  const followUps = request.followUps.map((followUp) => (followUp === found ? answered(found, answer, now) : followUp));
  return agree(closeWhenOver({ ...request, followUps }, now));
}

function answered(followUp: DueFollowUp, answer: FollowUpAnswer | 'NO_ANSWER', now: Date): FollowUp {
  if (answer === 'NO_ANSWER') return { ...followUp, status: 'NO_ANSWER', endedAt: now };
  return { ...followUp, status: 'DONE', answer, endedAt: now };
}
