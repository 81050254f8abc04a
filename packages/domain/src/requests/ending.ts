import { type Assignment, type CancelledAssignment, isLive } from './assignment.ts';
import type { NewRequest, WorkingRequest } from './help-request.ts';
import { settled } from './offer.ts';

/** The same assignment, no longer needed if somebody was still on it. */
export function cancelled(assignment: Assignment, now: Date): Assignment {
  return isLive(assignment) ? ({ ...assignment, status: 'CANCELLED', endedAt: now } satisfies CancelledAssignment) : assignment;
}

/** What every ending has in common: nobody is on the way any more, and no offer waits for an answer. */
export function atItsEnd(request: NewRequest | WorkingRequest, now: Date) {
  return {
    ...request,
    endedAt: now,
    assignments: request.assignments.map((assignment) => cancelled(assignment, now)),
    offers: request.offers.map((offer) => settled(offer, 'WITHDRAWN', now)),
  };
}
