const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days back we know at least whom we asked: what is older goes with the request it was about. */
export const ASKED_KEPT_DAYS = 28;

/** How many days ago a volunteer was asked for anything, or had a part in anything. */
export type LastAsked =
  | { kind: 'ASKED'; days: number }
  /** With us for fewer days than we remember, and not asked in them. */
  | { kind: 'NOT_YET'; days: number }
  /** Not for so many days at least: what was before is forgotten. */
  | { kind: 'LONG_AGO'; days: number };

/** What may be said of when somebody was last asked, by days (YYYY-MM-DD). A weekly mail, or a message to a whole ward, asks nobody. */
export function lastAsked(lastAskedOn: string | null, joinedOn: string, today: string): LastAsked {
  if (lastAskedOn !== null) return { kind: 'ASKED', days: daysBetween(lastAskedOn, today) };
  const since = daysBetween(joinedOn, today);
  return since < ASKED_KEPT_DAYS ? { kind: 'NOT_YET', days: since } : { kind: 'LONG_AGO', days: ASKED_KEPT_DAYS };
}

const daysBetween = (from: string, to: string): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
