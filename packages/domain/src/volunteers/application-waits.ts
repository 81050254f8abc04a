const HOUR_MS = 60 * 60 * 1000;

/** After how many hours whoever applied is to have heard: then the leads of their ward are reminded, and they are told whom to ask. */
export const APPLICATION_WAIT_HOURS = 24;

/** After how many hours the coordinators hear of it as well. */
export const APPLICATION_OVERLOOKED_HOURS = 48;

/** Who is reminded that somebody waits to be taken on, one after the other. */
export const APPLICATION_NUDGES = ['LEADS', 'COORDINATORS'] as const;
/** One of those nudges. */
export type ApplicationNudge = (typeof APPLICATION_NUDGES)[number];

/** Who is to be reminded of an application now, when so many have gone out; null while it is nobody's turn. */
export function applicationNudgeDue(appliedAt: Date, sent: number, now: Date): ApplicationNudge | null {
  const hours = [APPLICATION_WAIT_HOURS, APPLICATION_OVERLOOKED_HOURS][sent];
  if (hours === undefined || now.getTime() < appliedAt.getTime() + hours * HOUR_MS) return null;
  return APPLICATION_NUDGES[sent] ?? null;
}
