import { dayIn } from './day.ts';

/** A day of the week as ISO 8601 counts it: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a calendar day (YYYY-MM-DD). */
export function weekdayOf(day: string): Weekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** The day of the week that people in that place have at this moment. */
export function weekdayIn(timeZone: string, now: Date): Weekday {
  return weekdayOf(dayIn(timeZone, now));
}
