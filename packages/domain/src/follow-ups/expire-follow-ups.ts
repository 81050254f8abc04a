import { agree, type Decision } from '../decision.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { closeWhenOver } from './close-when-over.ts';
import type { FollowUp } from './follow-up.ts';

/** When the contact card goes whoever has not answered is let be, and the request is CLOSED; the very same request before that. */
export function expireFollowUps(request: HelpRequest, cardEnds: Date, now: Date): Decision<HelpRequest, never> {
  if (request.status !== 'DELIVERED' || now < cardEnds) return agree(request);
  return agree(closeWhenOver({ ...request, followUps: request.followUps.map((followUp) => expired(followUp, now)) }, now));
}

/** The same follow-up, let be if it was still due. */
export function expired(followUp: FollowUp, now: Date): FollowUp {
  return followUp.status === 'DUE' ? { ...followUp, status: 'EXPIRED', endedAt: now } : followUp;
}
