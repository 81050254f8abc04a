import { hourInLondon, londonMoment } from '../days/clock.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';

/** From which hour to which (0 to 23, in London) nobody is asked or reminded; both the same: there are none. */
export type QuietHours = { from: number; until: number };

/** Those of a network that has not chosen others: nine in the evening to eight in the morning. */
export const USUAL_QUIET_HOURS: QuietHours = { from: 21, until: 8 };

/** For what is needed today people may be asked an hour longer: until ten in the evening, and never later. */
export const LATE_HOUR = 22;

/** Whether it is quiet at this moment. */
export function isQuiet({ from, until }: QuietHours, now: Date): boolean {
  const hour = hourInLondon(now);
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** The first moment from this one on at which it is not quiet. Where the one hour that is left is the one that clocks skip in March, it is a day later. */
export function afterQuiet(quiet: QuietHours, at: Date): Date {
  if (!isQuiet(quiet, at)) return at;
  const day = dayIn(TIME_ZONE, at);
  return afterQuiet(quiet, londonMoment(hourInLondon(at) < quiet.until ? day : addDays(day, 1), quiet.until));
}

/** The hours in which nobody is asked for this request: the network's, which begin later for what is needed today. */
export function quietFor({ from, until }: QuietHours, forToday: boolean): QuietHours {
  return forToday && from > until && from < LATE_HOUR ? { from: LATE_HOUR, until } : { from, until };
}

/** The hours of one volunteer: their own, which hold for what is needed today too, or else the network's. */
export const quietHoursOf = (own: QuietHours | null, network: QuietHours, forToday: boolean): QuietHours =>
  own ?? quietFor(network, forToday);
