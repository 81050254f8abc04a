import type { Urgency } from '../requests/request-status.ts';

/**
 * How many hours an "I can" or a request may wait for the leads before they hear of it by mail. Leads empty their queue before
 * work, once a day: after a day somebody has been overlooked. What is for today cannot wait for the next morning.
 */
const LEAD_HOURS: Record<Urgency, number> = { TODAY: 2, THIS_WEEK: 24, WHEN_POSSIBLE: 24 };

/** For how many days after acceptance a task without a day of its own is not overdue: what is for today has none. */
const TASK_DAYS: Record<Urgency, number> = { TODAY: 0, THIS_WEEK: 3, WHEN_POSSIBLE: 7 };

/** From this hour of the next morning, in London, a task whose day is over is overdue: nobody is woken at midnight. */
export const OVERDUE_FROM_HOUR = 8;

/** How many hours after delivery those who have not said how it went are reminded: half of the shortest time that a network may keep a card. */
const FOLLOW_UP_HOURS = 12;

/** How long a network waits before it reminds somebody: each of the three a setting of its own. */
export type NudgeWaits = { leadHours: Record<Urgency, number>; taskDays: Record<Urgency, number>; followUpHours: number };
/** For how long where it has not said otherwise. */
export const USUAL_WAITS: NudgeWaits = { leadHours: LEAD_HOURS, taskDays: TASK_DAYS, followUpHours: FOLLOW_UP_HOURS };

/** So many days before its day an occurrence of help that recurs is waited for at the latest: the day after somebody was asked for it by itself. */
export const WAITED_FOR_DAYS = 6;
/** For how many days after delivery a volunteer may wait for the money they spent, before the leads hear of it. */
export const PAID_BACK_DAYS = 7;
