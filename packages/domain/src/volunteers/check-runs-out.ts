import { addDays } from '../days/day.ts';
import { countsOn } from '../matching/credentials.ts';
import type { Credential } from '../matching/volunteer.ts';

/** A check that runs out within so many days is to be seen again. */
export const RUNS_OUT_SOON_DAYS = 30;

/** How long a check still counts. */
export const CHECK_STATES = ['RAN_OUT', 'RUNS_OUT_SOON', 'COUNTS'] as const;
/** One of those. */
export type CheckState = (typeof CHECK_STATES)[number];

/** How long a check still counts, on this day (YYYY-MM-DD); on its last day it does. */
export function checkState(day: string, check: Pick<Credential, 'validUntil'>): CheckState {
  if (!countsOn(day, check)) return 'RAN_OUT';
  const soon = check.validUntil !== null && check.validUntil <= addDays(day, RUNS_OUT_SOON_DAYS);
  return soon ? 'RUNS_OUT_SOON' : 'COUNTS';
}
