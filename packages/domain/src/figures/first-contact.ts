import { addDays } from '../days/day.ts';

/** For how many whole weeks times are shown: requests that are over become numbers after four weeks, and of a number there is no median. */
export const CONTACT_WEEKS = 3;

/** From how many on a median and "9 in 10" say anything. */
export const ENOUGH_CONTACTS = 5;

/** Of those who asked by the form in a week: how many were reached, how many wait, and in how many minutes half of those reached were, and 9 in 10. */
export type ContactWeek = { week: string; reached: number; waiting: number; median: number | null; ninth: number | null };

/** What there is to say of the time to first contact in the last whole week. */
export type ContactFinding =
  | { kind: 'NOBODY' }
  | { kind: 'FEW'; reached: number; waiting: number }
  | { kind: 'TOLD'; median: number; ninth: number; compared: 'SOONER' | 'LATER' | 'SAME' | 'ALONE'; before: number | null };

/** The most telling thing about how soon people were reached. Within a tenth of the week before it is the same. */
export function contactFinding(weeks: readonly ContactWeek[], monday: string): ContactFinding {
  const last = weeks.find(({ week }) => week === addDays(monday, -7));
  const prior = weeks.find(({ week }) => week === addDays(monday, -14));
  if (!last || last.reached + last.waiting === 0) return { kind: 'NOBODY' };
  const { reached, waiting, median, ninth } = last;
  if (reached < ENOUGH_CONTACTS || median === null || ninth === null) return { kind: 'FEW', reached, waiting };
  const before = prior && prior.reached >= ENOUGH_CONTACTS ? prior.median : null;
  if (before === null) return { kind: 'TOLD', median, ninth, compared: 'ALONE', before };
  const compared = Math.abs(median - before) <= before / 10 ? 'SAME' : median < before ? 'SOONER' : 'LATER';
  return { kind: 'TOLD', median, ninth, compared, before };
}
