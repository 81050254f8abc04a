import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { WardCode } from '../ids.ts';

/** How many days ahead the rota is read and written. */
export const ROTA_DAYS = 26 * 7;

/** From when until when on that day somebody answers, as clocks show it (HH:MM); null is the whole day. Told to people: a request is routed by the day. */
export type DutyHours = { starts: string; ends: string } | null;

/** What one lead has said of one ward: for this day of every week, and for this one day where it is otherwise; null where nothing is said. */
export type SaidOfDuty = { weekly: { hours: DutyHours } | null; once: { onDuty: boolean; hours: DutyHours } | null };

/** What is to be so from now on: that one day, or that day of every week. */
export type DutyWish = { day: string; everyWeek: boolean; onDuty: boolean; hours: DutyHours };

/** What refuses a change of duty. */
export const CHANGE_DUTY_REFUSALS = ['DATE_MALFORMED', 'DATE_IN_THE_PAST', 'DUTY_TOO_FAR', 'DUTY_HOURS_WRONG'] as const;
/** One of those refusals. */
export type ChangeDutyRefusal = (typeof CHANGE_DUTY_REFUSALS)[number];

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Puts a lead on or off duty, for one day or for that day of every week. One day that is as every week is not said twice; what is said of every week takes back what was said of this day. */
export function changeDuty(
  said: SaidOfDuty,
  { day, everyWeek, onDuty, hours }: DutyWish,
  now: Date,
): Decision<SaidOfDuty, ChangeDutyRefusal> {
  const today = dayIn(TIME_ZONE, now);
  if (!isDay(day)) return refuse({ code: 'DATE_MALFORMED', field: 'day' });
  if (day < today) return refuse({ code: 'DATE_IN_THE_PAST', field: 'day' });
  if (day > addDays(today, ROTA_DAYS)) return refuse({ code: 'DUTY_TOO_FAR', field: 'day' });
  if (onDuty && hours && !areHours(hours)) return refuse({ code: 'DUTY_HOURS_WRONG', field: 'ends' });
  if (everyWeek) return agree({ weekly: onDuty ? { hours } : null, once: null });
  const once = { onDuty, hours: onDuty ? hours : null };
  return agree({ ...said, once: isAsEveryWeek(said.weekly, once) ? null : once });
}

const areHours = ({ starts, ends }: NonNullable<DutyHours>): boolean => CLOCK.test(starts) && CLOCK.test(ends) && starts < ends;

function isAsEveryWeek(weekly: SaidOfDuty['weekly'], once: NonNullable<SaidOfDuty['once']>): boolean {
  if (!weekly || !once.onDuty) return weekly === null && !once.onDuty;
  return weekly.hours?.starts === once.hours?.starts && weekly.hours?.ends === once.hours?.ends;
}

/**
 * The next day after today (YYYY-MM-DD) on which somebody is on duty, so that the requester can be told when their request will be looked at;
 * null when the rota has nobody at all.
 */
export function nextDutyDay(days: Iterable<string>, now: Date): string | null {
  const today = dayIn(TIME_ZONE, now);
  return [...days].filter((day) => day > today).sort()[0] ?? null;
}

/** Those of these wards that have nobody on one of these days, day by day; a day on which every ward has somebody is left out. */
export function daysWithNobody<Code extends WardCode | string>(
  wards: readonly Code[],
  days: readonly string[],
  duties: readonly { wardCode: Code; day: string }[],
): { day: string; wards: Code[] }[] {
  const taken = new Set(duties.map(({ wardCode, day }) => `${wardCode} ${day}`));
  return days
    .map((day) => ({ day, wards: wards.filter((code) => !taken.has(`${code} ${day}`)) }))
    .filter((it) => it.wards.length > 0);
}

/** The seven days of the week, Monday first, so many weeks from that of this day. */
export function weekOf(day: string, weeks = 0): string[] {
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, at) => addDays(day, at - since + 7 * weeks));
}
