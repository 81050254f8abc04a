import { hourInLondon } from '../days/clock.ts';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayIn } from '../days/weekday.ts';
import type { VolunteerStatus } from '../matching/volunteer.ts';

/** On which day of the week and from which hour (0 to 23, in London) a network's weekly mails are made. */
export type WeeklyTime = { weekday: Weekday; hour: number };

/** That of a network that has not chosen another: Thursdays at ten. */
export const USUAL_WEEKLY_TIME: WeeklyTime = { weekday: 4, hour: 10 };

/** For so many hours of that day they may still be made, and not after midnight: a worker that was away for longer makes none that week. */
export const WEEKLY_HOURS = 8;

/** For so many days, of 24 hours, nobody has asked a volunteer who gets it. */
export const UNASKED_DAYS = 7;

/** What decides whether a volunteer gets the weekly mail. */
export type OfWeeklyMail = {
  /** Whether they have said that they want it. */
  wanted: boolean;
  status: VolunteerStatus;
  onDuty: boolean;
  joinedAt: Date;
  /** When they were last asked for anything, or had a part in anything; null: never. */
  lastAskedAt: Date | null;
  /** The day (YYYY-MM-DD) of the last one that was made for them; null: none. */
  lastMailDay: string | null;
  /** Whether they have a task, or have said “I can” and wait. */
  busy: boolean;
};

/** The day (YYYY-MM-DD) whose weekly mail may be made at this moment; null at any other time. */
export function weeklyMailDay({ weekday, hour: from }: WeeklyTime, now: Date): string | null {
  const hour = hourInLondon(now);
  const open = weekdayIn(TIME_ZONE, now) === weekday && hour >= from && hour < from + WEEKLY_HOURS;
  return open ? dayIn(TIME_ZONE, now) : null;
}

/** The day (YYYY-MM-DD) whose mail a volunteer gets at this moment; null: none, or they had one within a week. */
export function weeklyMailDue(volunteer: OfWeeklyMail, time: WeeklyTime, now: Date): string | null {
  const day = weeklyMailDay(time, now);
  if (day === null || !wantsWeeklyMail(volunteer, now)) return null;
  return volunteer.lastMailDay === null || addDays(volunteer.lastMailDay, UNASKED_DAYS) <= day ? day : null;
}

/** Whether the weekly mail is true of them and wanted: taken on and on duty, and for a week neither asked for anything nor busy. */
export function wantsWeeklyMail(volunteer: OfWeeklyMail, now: Date): boolean {
  const { wanted, status, onDuty, joinedAt, lastAskedAt, busy } = volunteer;
  const aWeekAgo = new Date(now.getTime() - UNASKED_DAYS * 24 * 60 * 60 * 1000);
  if (!wanted || status !== 'APPROVED' || !onDuty || busy) return false;
  return joinedAt <= aWeekAgo && (lastAskedAt === null || lastAskedAt <= aWeekAgo);
}
