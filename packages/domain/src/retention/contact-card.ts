const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a contact card is kept at most after delivery, unless the network says less or more. */
export const CARD_DAYS = 7;

/** When a contact card goes at the latest: so many days, of 24 hours, after delivery. */
export function cardEndsAt(deliveredAt: Date, days: number): Date {
  return new Date(deliveredAt.getTime() + days * DAY_MS);
}
