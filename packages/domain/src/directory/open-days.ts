/** The days of a week as recurrence rules write them, Monday first. */
export const OPEN_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** One of those days. */
export type OpenDay = (typeof OPEN_DAYS)[number];
