export { wakeSnooze } from './snooze.store.ts';
export { isSnoozed } from './stands-now.shape.ts';
