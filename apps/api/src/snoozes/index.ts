export { wakeSnooze } from './snooze.store.ts';
