import { agree, type Decision } from '../decision.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { cardEndsAt } from '../retention/contact-card.ts';
import { closeWhenOver } from './close-when-over.ts';
import type { FollowUp } from './follow-up.ts';

/** At the contact card's limit (in days) whoever has not answered is let be, and the request is CLOSED; the very same request before that. */
export function expireFollowUps(request: HelpRequest, cardDays: number, now: Date): Decision<HelpRequest, never> {
  if (request.status !== 'DELIVERED' || now < cardEndsAt(request.deliveredAt, cardDays)) return agree(request);
  const followUps = request.followUps.map(
    (followUp): FollowUp => (followUp.status === 'DUE' ? { ...followUp, status: 'EXPIRED', endedAt: now } : followUp),
  );
  return agree(closeWhenOver({ ...request, followUps }, now));
}
