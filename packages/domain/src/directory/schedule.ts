import { addDays, isDay } from '../days/day.ts';
import { daysOfRule } from '../days/days-of-rule.ts';

/** When a service is open, in the parts of a recurrence rule; days as YYYY-MM-DD, times as HH:MM of the place's own clock. */
export type ServiceSchedule = {
  freq: 'WEEKLY' | 'MONTHLY';
  every: number;
  byday: string | null;
  bymonthday: string | null;
  dtstart: string | null;
  validFrom: string | null;
  validTo: string | null;
  opensAt: string;
  closesAt: string;
};

/** One time that a service is open, by the place's own clock: `2026-11-24T09:00`. */
export type Opening = { opensAt: string; closesAt: string };

const BYDAY = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/;
const BYMONTHDAY = /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a schedule is one that can be worked out: parts that the standard knows, a day to go by, times that exist. */
export const isSchedule = ({ freq, every, byday, bymonthday, opensAt, closesAt, ...days }: ServiceSchedule): boolean =>
  Number.isInteger(every) &&
  every >= 1 &&
  every <= 52 &&
  (byday === null || (BYDAY.test(byday) && (freq === 'MONTHLY' || !/\d/.test(byday)))) &&
  (bymonthday === null || (freq === 'MONTHLY' && BYMONTHDAY.test(bymonthday))) &&
  (byday !== null || bymonthday !== null) &&
  [days.dtstart, days.validFrom, days.validTo].every((day) => day === null || isDay(day)) &&
  TIME.test(opensAt) &&
  TIME.test(closesAt);

/** Every time it is open from this day on, for so many days; none for a schedule that cannot be worked out. One that closes before it opens goes on past midnight. */
export function openingsOf(schedule: ServiceSchedule, from: string, days: number): Opening[] {
  if (!isSchedule(schedule)) return [];
  const { opensAt, closesAt, validFrom, validTo } = schedule;
  const last = addDays(from, days - 1);
  return daysOf(schedule, from, last)
    .filter((day) => (validFrom === null || day >= validFrom) && (validTo === null || day <= validTo))
    .map((day) => ({ opensAt: `${day}T${opensAt}`, closesAt: `${closesAt > opensAt ? day : addDays(day, 1)}T${closesAt}` }));
}

function daysOf({ freq, every, byday, bymonthday, dtstart, validFrom }: ServiceSchedule, from: string, last: string): string[] {
  // "Every second week" counts from a day; where none is named, from the day it holds, else from the first that is asked for.
  const start = dtstart ?? validFrom ?? from;
  const parts = `${byday ? `;BYDAY=${byday}` : ''}${bymonthday ? `;BYMONTHDAY=${bymonthday}` : ''}`;
  return daysOfRule(`FREQ=${freq};INTERVAL=${every}${parts}`, start, from, last);
}

/** Whether it is open at this time of the place's own clock (`2026-11-24T09:30`). */
export const isOpenAt = (schedules: readonly ServiceSchedule[], at: string): boolean =>
  schedules
    .flatMap((schedule) => openingsOf(schedule, addDays(at.slice(0, 10), -1), 2))
    .some(({ opensAt, closesAt }) => opensAt <= at && at < closesAt);
