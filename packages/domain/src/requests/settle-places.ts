import { isPromised, takesPlace } from './assignment.ts';
import type { WorkingRequest } from './help-request.ts';
import { settled } from './offer.ts';

/**
 * The request as its places now say: ASSIGNED when all are taken, otherwise OPEN.
 * Once every place is promised, the other offers came too late; while one is merely proposed they wait, because a proposal may be declined.
 */
export function settlePlaces(request: WorkingRequest, now: Date): WorkingRequest {
  const full = request.assignments.filter(takesPlace).length >= request.places;
  const promised = request.assignments.filter(isPromised).length >= request.places;
  const offers = promised ? request.offers.map((offer) => settled(offer, 'TOO_LATE', now)) : request.offers;
  return { ...request, offers, status: full ? 'ASSIGNED' : 'OPEN' };
}
