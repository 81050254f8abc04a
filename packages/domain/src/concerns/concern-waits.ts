/** How many minutes a concern may wait unopened before its readers hear of it again: half an hour where somebody is in danger now, otherwise a day. */
export const CONCERN_WAIT_MINUTES = { dangerNow: 30, otherwise: 24 * 60 } as const;
