import type { Category } from '../categories/category.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId, OfferId } from '../ids.ts';
import { hardUnsuitabilities } from '../matching/suitability.ts';
import { HARD_REASONS } from '../matching/unsuitability.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import type { AcceptedAssignment } from './assignment.ts';
import { type HelpRequest, isWorking, type WorkingRequest } from './help-request.ts';
import { settled } from './offer.ts';
import { settlePlaces } from './settle-places.ts';

/** Which offer the lead chooses, who made it, and the id of the assignment that comes of it. */
export type OfferChoice = { offerId: OfferId; assignmentId: AssignmentId; volunteer: Volunteer };

/** What refuses the choice of an offer. */
export const ACCEPT_OFFER_REFUSALS = [
  'OFFER_NOT_FOUND',
  'OFFER_NOT_OPEN',
  'REQUEST_ENDED',
  'NO_PLACE_FREE',
  ...HARD_REASONS,
] as const;
/** One of those refusals. */
export type AcceptOfferRefusal = (typeof ACCEPT_OFFER_REFUSALS)[number];

/** The lead chooses an offer, and the task is that volunteer's; what has changed about them since they offered still counts, soft reasons apart. */
export function acceptOffer(
  request: HelpRequest,
  { offerId, assignmentId, volunteer }: OfferChoice,
  category: Category,
  now: Date,
): Decision<WorkingRequest, AcceptOfferRefusal> {
  const found = request.offers.find((offer) => offer.id === offerId);
  if (found?.volunteerId !== volunteer.id) return refuse('OFFER_NOT_FOUND');
  if (!isWorking(request)) return refuse('REQUEST_ENDED');
  if (found.status === 'ACCEPTED' || found.status === 'WITHDRAWN') return refuse('OFFER_NOT_OPEN');
  if (request.status === 'ASSIGNED') return refuse('NO_PLACE_FREE');
  if (found.status === 'TOO_LATE') return refuse('OFFER_NOT_OPEN');
  const reasons = hardUnsuitabilities(volunteer, request, category, now);
  if (reasons.length > 0) return refuse(...reasons);
  const assignment: AcceptedAssignment = {
    ...{ id: assignmentId, volunteerId: volunteer.id, offerId, status: 'ACCEPTED', proposedAt: null, acceptedAt: now },
    ...{ startedAt: null, deliveredAt: null, endedAt: null, overridden: [] },
  };
  const offers = request.offers.map((offer) => (offer === found ? settled(offer, 'ACCEPTED', now) : offer));
  return agree(settlePlaces({ ...request, offers, assignments: [...request.assignments, assignment] }, now));
}
