/** What works out the days of help that recurs, behind a door of its own (`@wardwise/domain/recurrence`): rrule is no load for a browser. */
export * from './next-occurrence.ts';
export * from './set-up-arrangement.ts';
