export { wakeSnooze } from './snooze.store.ts';
export { isSnoozed, standsNow } from './stands-now.ts';
