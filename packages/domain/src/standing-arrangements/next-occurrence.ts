import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayOf } from '../days/weekday.ts';
import { lastDayOfYes } from './ask-again.ts';
import { daysOf } from './days-of.ts';
import type { Rhythm } from './rhythm.ts';
import { goesOn, type StandingArrangement } from './standing-arrangement.ts';

/** For so many days ahead occurrences are made. */
export const DAYS_AHEAD = 14;
/** So many days before its day somebody is asked for an occurrence. */
export const ASKED_AHEAD_DAYS = 7;
/** Longer than this between one time and the next no rhythm is: five weeks from one such day of a month to the next. */
export const LONGEST_BREAK = 36;

/** The first such day of the week after this one. */
export function nextDay(weekday: Weekday, after: string): string {
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/** From which day a rhythm counts that begins after this day: its first time. */
export function startOf(rhythm: Rhythm, after: string): string {
  if (rhythm.weekOfMonth !== null) return addDays(after, 1);
  return rhythm.weekdays.map((weekday) => nextDay(weekday, after)).toSorted()[0] as string;
}

/**
 * For which days (YYYY-MM-DD) occurrences are made now: two weeks ahead, and at least the next time; never for today, never one twice,
 * and none beyond the day that the yes covers.
 */
export function nextOccurrences(arrangement: StandingArrangement, now: Date): string[] {
  if (!goesOn(arrangement)) return [];
  const { rhythm, startsOn, madeUntil } = arrangement;
  const today = dayIn(TIME_ZONE, now);
  const after = madeUntil !== null && madeUntil > today ? madeUntil : today;
  const from = addDays(after, 1);
  const ahead = daysOf(rhythm, startsOn, from, addDays(today, DAYS_AHEAD));
  const days =
    ahead.length > 0 || after > today ? ahead : daysOf(rhythm, startsOn, from, addDays(from, LONGEST_BREAK)).slice(0, 1);
  return days.filter((day) => day <= lastDayOfYes(arrangement.consentAt));
}
