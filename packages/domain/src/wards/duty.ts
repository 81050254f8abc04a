import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayOf } from '../days/weekday.ts';

/**
 * The next day after today (YYYY-MM-DD) on which somebody is on duty, so that the requester can be told when their request will be looked at;
 * null when the weekly pattern has nobody at all.
 */
export function nextDutyDay(weekdays: ReadonlySet<Weekday>, now: Date): string | null {
  const today = dayIn(TIME_ZONE, now);
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    if (weekdays.has(weekdayOf(day))) return day;
  }
  return null;
}
