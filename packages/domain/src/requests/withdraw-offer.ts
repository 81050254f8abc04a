import { agree, type Decision, refuse } from '../decision.ts';
import type { OfferId } from '../ids.ts';
import type { HelpRequest } from './help-request.ts';
import { settled } from './offer.ts';

/** What refuses the withdrawal of an offer. */
export const WITHDRAW_OFFER_REFUSALS = ['OFFER_NOT_FOUND', 'OFFER_NOT_OPEN'] as const;
/** One of those refusals. */
export type WithdrawOfferRefusal = (typeof WITHDRAW_OFFER_REFUSALS)[number];

/** A volunteer takes back an "I can" that nobody has answered yet. */
export function withdrawOffer(request: HelpRequest, offerId: OfferId, now: Date): Decision<HelpRequest, WithdrawOfferRefusal> {
  const found = request.offers.find((offer) => offer.id === offerId);
  if (!found) return refuse('OFFER_NOT_FOUND');
  if (found.status !== 'OFFERED') return refuse('OFFER_NOT_OPEN');
  return agree({
    ...request,
    offers: request.offers.map((offer) => (offer === found ? settled(offer, 'WITHDRAWN', now) : offer)),
  });
}
