import type { CallOutId, OfferId, VolunteerId } from '../ids.ts';

/** Every state of an offer. */
export const OFFER_STATUSES = ['OFFERED', 'ACCEPTED', 'TOO_LATE', 'WITHDRAWN'] as const;
/** One of those states. */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

type Made = { id: OfferId; callOutId: CallOutId; volunteerId: VolunteerId; offeredAt: Date };

/** An "I can" that waits for the lead. */
export type OpenOffer = Made & { status: 'OFFERED'; settledAt: null };
/** An "I can" that has had its answer. */
export type SettledOffer = Made & { status: 'ACCEPTED' | 'TOO_LATE' | 'WITHDRAWN'; settledAt: Date };
/** One volunteer's "I can" to one call-out. */
export type Offer = OpenOffer | SettledOffer;

/** The same offer with its answer; one that had it already stays as it was. */
export function settled(offer: Offer, status: SettledOffer['status'], now: Date): Offer {
  return offer.status === 'OFFERED' ? { ...offer, status, settledAt: now } : offer;
}
