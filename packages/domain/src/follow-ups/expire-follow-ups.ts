import { agree, type Decision } from '../decision.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { cardEndsAt } from '../retention/contact-card.ts';
import { closeWhenOver } from './close-when-over.ts';
import type { FollowUp } from './follow-up.ts';

/** At the contact card's limit (in days) whoever has not answered is let be, and the request is CLOSED; the very same request before that. */
export function expireFollowUps(request: HelpRequest, cardDays: number, now: Date): Decision<HelpRequest, never> {
  if (request.status !== 'DELIVERED' || now < cardEndsAt(request.deliveredAt, cardDays)) return agree(request);
  return agree(closeWhenOver({ ...request, followUps: request.followUps.map((followUp) => expired(followUp, now)) }, now));
}

/** The same follow-up, let be if it was still due. */
export function expired(followUp: FollowUp, now: Date): FollowUp {
  return followUp.status === 'DUE' ? { ...followUp, status: 'EXPIRED', endedAt: now } : followUp;
}
