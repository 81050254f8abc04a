/** How many minutes a concern may wait unopened before its readers hear of it again: half an hour where somebody is in danger now, otherwise a day. */
export const CONCERN_WAIT_MINUTES = { dangerNow: 30, otherwise: 24 * 60 } as const;

/**
 * For how many years after closing a concern is kept at most; a network may say less. Six years are the time within which a claim
 * can be brought (Limitation Act 1980, sections 2 and 5); after that nobody can be called to answer for what was done or left undone.
 */
export const CONCERN_YEARS = 6;

/** When a closed concern goes. */
export function concernEndsAt(closedAt: Date, years: number): Date {
  const end = new Date(closedAt);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end;
}
