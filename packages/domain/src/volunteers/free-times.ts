import { hourInLondon } from '../days/clock.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { weekdayOf } from '../days/weekday.ts';
import type { HelpRequest } from '../requests/help-request.ts';

/** The days of a week, Monday first. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
/** The parts of a day as people speak of them. */
export const DAY_PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
/** One of those parts. */
export type DayPart = (typeof DAY_PARTS)[number];
/** One part of one day of the week, in which a volunteer is free. */
export type FreeTime = `${(typeof WEEKDAYS)[number]}_${DayPart}`;
/** Every part of a week, in its order. */
export const FREE_TIMES: readonly FreeTime[] = WEEKDAYS.flatMap((day) => DAY_PARTS.map((part): FreeTime => `${day}_${part}`));

/** The hour in London at which a part of the day is over; the evening is when the day is. */
const OVER_AT: Record<DayPart, number> = { MORNING: 12, AFTERNOON: 17, EVENING: 24 };

type When = Pick<HelpRequest, 'urgency' | 'neededBy' | 'askingServiceId'>;

/** Whether help is needed on this very day (YYYY-MM-DD): said so, or its day has come. */
export const isForToday = ({ urgency, neededBy }: Pick<When, 'urgency' | 'neededBy'>, today: string): boolean =>
  urgency === 'TODAY' || (neededBy !== null && neededBy <= today);

/**
 * Whether a volunteer is free at some time that would do: from now to the end of the day it is needed by or, where an organisation asks
 * for volunteers, on that day. Who has said nothing is free at any time, and so is everybody for what has no day.
 */
export function isFree(freeTimes: readonly FreeTime[], request: When, now: Date): boolean {
  if (freeTimes.length === 0) return true;
  const today = dayIn(TIME_ZONE, now);
  const last = isForToday(request, today) ? today : request.neededBy;
  if (last === null) return true;
  const first = request.askingServiceId === null ? today : last;
  const soon = addDays(first, 6); // after a week every part has come once
  for (let day = first; day <= last && day <= soon; day = addDays(day, 1)) {
    const hour = day === today ? hourInLondon(now) : 0;
    const name = WEEKDAYS[weekdayOf(day) - 1];
    if (DAY_PARTS.some((part) => hour < OVER_AT[part] && freeTimes.includes(`${name}_${part}` as FreeTime))) return true;
  }
  return false;
}

/** The free times that were said, each once and in the order of the week. */
export const inOrderOfWeek = (said: readonly FreeTime[]): FreeTime[] => FREE_TIMES.filter((time) => said.includes(time));
