/** What the queue is narrowed by beside the facts of a request: the day it is needed, and who is on it now, whether it is put off. */
export const REQUEST_DUES = ['OVERDUE', 'TODAY', 'IN_A_WEEK', 'LATER', 'NO_DAY'] as const;
export type RequestDue = (typeof REQUEST_DUES)[number];

export const REQUEST_HOLDS = ['MINE', 'ANOTHERS', 'NOBODYS'] as const;
export type RequestHold = (typeof REQUEST_HOLDS)[number];

export const REQUEST_SNOOZES = ['NOT_PUT_OFF', 'PUT_OFF'] as const;
export type RequestSnooze = (typeof REQUEST_SNOOZES)[number];

/** Stands for a ward’s code where the queue is narrowed to what has no ward yet. */
export const NOT_PLACED = 'UNPLACED';
