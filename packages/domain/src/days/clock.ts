import { dayIn, TIME_ZONE } from './day.ts';

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
