/** The orders a list of requests may be asked in. */
export const REQUEST_SORTS = ['QUEUE', 'NEEDED_SOONEST', 'LONGEST_WAITING', 'NEWEST'] as const;
export type RequestSort = (typeof REQUEST_SORTS)[number];
