import { beginFollowUps } from '../follow-ups/begin-follow-ups.ts';
import { closeWhenOver } from '../follow-ups/close-when-over.ts';
import { expired } from '../follow-ups/expire-follow-ups.ts';
import type { Assignment } from './assignment.ts';
import { atItsEnd, cancelled } from './ending.ts';
import {
  type ClosedRequest,
  type DeliveredRequest,
  type HelpRequest,
  isRunning,
  isWorking,
  type LapsedRequest,
} from './help-request.ts';
import { settled } from './offer.ts';
import type { RequestStatus } from './request-status.ts';

const LAPSES: readonly LapsedRequest['status'][] = ['CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED'];

/**
 * The request as it is known to have ended, in a copy of the database from before, in which it still runs; one that does not run stays as it was.
 * Whoever was on it has delivered; where the copy knows nobody who was, it is taken as cancelled: what counts is that it ended and that nothing
 * of the person is left.
 */
export function endAgain(request: HelpRequest, ending: RequestStatus, newId: () => string, then: Date): HelpRequest {
  if (!isRunning(request)) return request;
  if (ending === 'DUPLICATE') return { ...atItsEnd(request, then), status: ending, duplicateOf: null }; // of what, the journal does not say
  const delivered = ending === 'DELIVERED' || ending === 'CLOSED' ? deliveredAgain(request, newId, then) : null;
  return delivered ?? { ...atItsEnd(request, then), status: LAPSES.find((status) => status === ending) ?? 'CANCELLED' };
}

/** The same for a request whose contact card is known to have gone: whoever was not asked yet is let be, and it is closed. */
export function closeAgain(request: HelpRequest, newId: () => string, then: Date): HelpRequest {
  const ended = endAgain(request, 'DELIVERED', newId, then);
  if (ended.status !== 'DELIVERED') return ended;
  return closeWhenOver({ ...ended, followUps: ended.followUps.map((followUp) => expired(followUp, then)) }, then);
}

function deliveredAgain(request: HelpRequest, newId: () => string, then: Date): DeliveredRequest | ClosedRequest | null {
  if (!isWorking(request)) return null;
  const assignments = request.assignments.map((assignment) => done(assignment, then));
  const places = assignments.filter(({ status }) => status === 'DELIVERED').length;
  if (places === 0) return null;
  const offers = request.offers.map((offer) => settled(offer, 'TOO_LATE', then));
  const followUps = beginFollowUps({ ...request, assignments }, newId, then);
  return closeWhenOver({ ...request, status: 'DELIVERED', places, assignments, offers, followUps, deliveredAt: then }, then);
}

function done(assignment: Assignment, then: Date): Assignment {
  const { status } = assignment;
  if (status !== 'ACCEPTED' && status !== 'STARTED') return cancelled(assignment, then);
  return { ...assignment, status: 'DELIVERED', deliveredAt: then, endedAt: then };
}
