/** What the queue is narrowed by beside the facts of a request: the day it is needed, and who is on it now. */
export const REQUEST_DUES = ['OVERDUE', 'TODAY', 'IN_A_WEEK', 'LATER', 'NO_DAY'] as const;
export type RequestDue = (typeof REQUEST_DUES)[number];

export const REQUEST_HOLDS = ['MINE', 'ANOTHERS', 'NOBODYS'] as const;
export type RequestHold = (typeof REQUEST_HOLDS)[number];
