import type { Move } from '@wardwise/domain';

/** Whether a move's form fits into a window of the board; ringing somebody and telling them of services are the page's. */
export const isAskedHere = ({ verb }: Move): boolean => verb !== 'recordFollowUp' && verb !== 'signpost';
