import { hourInLondon, londonMoment } from '../days/clock.ts';
import { addDays, dayIn, isDay, startOfDay, TIME_ZONE } from '../days/day.ts';
import { weekdayOf } from '../days/weekday.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId } from '../ids.ts';
import { type HelpRequest, isRunning } from '../requests/help-request.ts';
import { MORNING_HOUR, SNOOZE_DAYS, type Snooze, type SnoozeChoice } from './snooze.ts';

/** What refuses to put a request off. */
export const SNOOZE_REFUSALS = ['REQUEST_ENDED', 'SNOOZE_DAY_WRONG', 'SNOOZE_PAST_DEADLINE'] as const;
/** One of those refusals. */
export type SnoozeRefusal = (typeof SNOOZE_REFUSALS)[number];

/** What is agreed beside the request: a call back, and once it is delivered the end of the contact card; and how many days ahead the network lets it be put off. */
export type Appointments = { callBackAt: Date | null; cardEndsAt: Date | null; daysAhead?: number };

/** Puts a request off. What must be seen to by a time is back by then, and what is late already is not put off at all. */
export function snooze(
  request: HelpRequest,
  beside: Appointments,
  asked: { id: string; by: StaffId; choice: SnoozeChoice; day: string | null },
  now: Date,
): Decision<Snooze, SnoozeRefusal> {
  if (request.endedAt !== null) return refuse('REQUEST_ENDED');
  const { id, by, choice, day } = asked;
  if ((choice === 'DAY') !== (day !== null) || (day !== null && !isSoon(day, beside.daysAhead ?? SNOOZE_DAYS, now)))
    return refuse({ code: 'SNOOZE_DAY_WRONG', field: 'day' });
  const most = putOffAtMost(request, beside, now);
  const until = choice === 'NEXT_REPLY' ? most : momentOf(choice, day, now);
  if (until <= now || until > most) return refuse('SNOOZE_PAST_DEADLINE');
  return agree({ id, by, at: now, until, untilReply: choice === 'NEXT_REPLY' });
}

/** The last moment until which a request may be put off; in the past where it is late already. */
export function putOffAtMost(
  request: HelpRequest,
  { callBackAt, cardEndsAt, daysAhead = SNOOZE_DAYS }: Appointments,
  now: Date,
): Date {
  const day = isRunning(request) ? dayItIsDue(request) : null;
  const times = [londonMoment(addDays(today(now), daysAhead), MORNING_HOUR), callBackAt, cardEndsAt, day && byTheDay(day, now)];
  return new Date(Math.min(...times.flatMap((at) => (at ? [at.getTime()] : []))));
}

/** The day by which something must have happened: the one it is needed by, or else the day it came where that is for today; and that day for whoever is young. */
export function dayItIsDue({ neededBy, urgency, youngPerson, takenAt }: HelpRequest): string | null {
  const taken = dayIn(TIME_ZONE, takenAt);
  return youngPerson ? taken : (neededBy ?? (urgency === 'TODAY' ? taken : null));
}

// It is back in the morning of its day; once that morning has come, it can still wait an hour or two of that day.
const byTheDay = (day: string, now: Date): Date =>
  day > today(now) || (day === today(now) && hourInLondon(now) < MORNING_HOUR)
    ? londonMoment(day, MORNING_HOUR)
    : startOfDay(addDays(day, 1));

function momentOf(choice: Exclude<SnoozeChoice, 'NEXT_REPLY'>, day: string | null, now: Date): Date {
  switch (choice) {
    case 'AN_HOUR':
      return new Date(now.getTime() + 3_600_000);
    case 'TOMORROW':
      return londonMoment(addDays(today(now), 1), MORNING_HOUR);
    case 'NEXT_WEEK':
      return londonMoment(addDays(today(now), 8 - weekdayOf(today(now))), MORNING_HOUR);
    case 'DAY':
      return londonMoment(day as string, MORNING_HOUR);
  }
}

const today = (now: Date): string => dayIn(TIME_ZONE, now);
const isSoon = (day: string, daysAhead: number, now: Date): boolean =>
  isDay(day) && day > today(now) && day <= addDays(today(now), daysAhead);
