import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayOf } from '../days/weekday.ts';
import { type HelpRequest, isRunning } from '../requests/help-request.ts';
import { goesOn, type StandingArrangement } from './standing-arrangement.ts';

/** What a rule needs to know of an occurrence that was made. */
export type Occurrence = Pick<HelpRequest, 'status' | 'neededBy'>;

/** The first such day of the week after this one. */
export function nextDay(weekday: Weekday, after: string): string {
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/**
 * For which day (YYYY-MM-DD) the next occurrence is made now; null while there is none to make. One at a time: the one before must be over, and the
 * next is for another week, never for today, so that somebody can be found.
 */
export function nextOccurrence(arrangement: StandingArrangement, made: readonly Occurrence[], now: Date): string | null {
  if (!goesOn(arrangement) || made.some((occurrence) => isRunning(occurrence as HelpRequest))) return null;
  const after = made.reduce((latest, { neededBy }) => (neededBy && neededBy > latest ? neededBy : latest), dayIn(TIME_ZONE, now));
  return nextDay(arrangement.weekday, after);
}
