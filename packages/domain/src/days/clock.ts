import { dayIn, isDay, TIME_ZONE } from './day.ts';

const HOUR_MS = 60 * 60 * 1000;
const hours = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The hour (0 to 23) that clocks in London show at this moment. */
export const hourInLondon = (now: Date): number => Number(hours.format(now));

/** The first moment of an hour (0 to 23) of a day (YYYY-MM-DD) in London; where clocks skip that hour, the moment they do. */
export function londonMoment(day: string, hour: number): Date {
  const utc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const summer = new Date(utc - HOUR_MS);
  return dayIn(TIME_ZONE, summer) === day && hourInLondon(summer) === hour ? summer : new Date(utc);
}

/** The moment that clocks in London show as YYYY-MM-DDTHH:MM, which is what a box for day and time writes; null for anything else. */
export function londonTime(typed: string): Date | null {
  const [, day = '', hour, minute] = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(typed) ?? [];
  return isDay(day) ? new Date(londonMoment(day, Number(hour)).getTime() + Number(minute) * 60_000) : null;
}
