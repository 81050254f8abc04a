import { addDays } from '../days/day.ts';

/** After so many days without somebody's word an entry is marked as old: half a year, the longest that Open Referral UK's guidance lets pass between reviews. */
export const ASSURED_DAYS = 183;
/** Room changes faster than an address: after so many days what a service said of it is marked as old. */
export const CAPACITY_DAYS = 14;

/** Whether an entry needs somebody's word: nobody ever gave it, or it is too long ago. Days as YYYY-MM-DD. */
export const isStale = (assuredOn: string | null, today: string): boolean =>
  assuredOn === null || addDays(assuredOn, ASSURED_DAYS) < today;

/** Whether what was said of its room is too long ago to go by. */
export const isCapacityOld = (saidOn: string | null, today: string): boolean =>
  saidOn === null || addDays(saidOn, CAPACITY_DAYS) < today;

/** So many days before an entry is old its service is asked whether it is right. */
export const ASK_BEFORE_DAYS = 28;
/** Who did not answer is asked once more after so many days. */
export const ASK_AGAIN_DAYS = 21;
