import type { StaffId } from '../ids.ts';

/** Until when a lead can put a request off: for an hour, until tomorrow or next Monday in the morning, until the morning of a day, or until somebody answers. */
export const SNOOZE_CHOICES = ['AN_HOUR', 'TOMORROW', 'NEXT_WEEK', 'DAY', 'NEXT_REPLY'] as const;
/** One of those. */
export type SnoozeChoice = (typeof SNOOZE_CHOICES)[number];

/** So many days ahead a request can be put off at most, an answer that never comes included, where the network has not said otherwise. */
export const SNOOZE_DAYS = 14;

/** At this hour, in London, what was put off until a day is back: before people go to work. */
export const MORNING_HOUR = 8;

/** A request is put off, for everybody who sees it: out of their way until then, or until somebody answers, whichever is first. */
export type Snooze = { id: string; by: StaffId; at: Date; until: Date; untilReply: boolean };
