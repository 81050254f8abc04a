import type { Category } from '../categories/category.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { CallOutId, OfferId } from '../ids.ts';
import { hardUnsuitabilities } from '../matching/suitability.ts';
import { HARD_REASONS } from '../matching/unsuitability.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import type { HelpRequest, OpenRequest } from './help-request.ts';

/** Who says "I can", to which call-out, as which offer. */
export type OfferDraft = { id: OfferId; callOutId: CallOutId; volunteer: Volunteer };

/** What refuses an offer. */
export const OFFER_REFUSALS = [
  'REQUEST_NOT_OPEN',
  'REQUEST_ENDED',
  'PLACE_TAKEN',
  'VOLUNTEER_NOT_FOUND',
  'ALREADY_OFFERED',
  ...HARD_REASONS,
] as const;
/** One of those refusals. */
export type OfferRefusal = (typeof OFFER_REFUSALS)[number];

/**
 * A volunteer says "I can". Their own word answers the soft reasons: who is off duty or has enough to do and offers all the same, may.
 * Whose earlier offer came too late or was withdrawn may offer again.
 */
export function makeOffer(
  request: HelpRequest,
  { id, callOutId, volunteer }: OfferDraft,
  category: Category,
  now: Date,
): Decision<OpenRequest, OfferRefusal> {
  if (volunteer.networkId !== request.networkId) return refuse('VOLUNTEER_NOT_FOUND');
  if (request.offers.some((offer) => offer.volunteerId === volunteer.id && offer.status === 'OFFERED'))
    return refuse('ALREADY_OFFERED');
  if (request.status !== 'OPEN') return refuse(whyNotOpen(request));
  const reasons = hardUnsuitabilities(volunteer, request, category, now);
  if (reasons.length > 0) return refuse(...reasons);
  const offer = { id, callOutId, volunteerId: volunteer.id, status: 'OFFERED', offeredAt: now, settledAt: null } as const;
  return agree({ ...request, offers: [...request.offers, offer] });
}

function whyNotOpen(request: HelpRequest): 'REQUEST_NOT_OPEN' | 'PLACE_TAKEN' | 'REQUEST_ENDED' {
  if (request.status === 'NEW') return 'REQUEST_NOT_OPEN';
  return request.status === 'ASSIGNED' || request.deliveredAt !== null ? 'PLACE_TAKEN' : 'REQUEST_ENDED';
}
