import { addDays } from '../days/day.ts';
import { weekdayOf } from '../days/weekday.ts';
import type { Rhythm } from './rhythm.ts';

/** Every day on which it comes round from one day to another, both included; "every second week" counts from the week of the day it starts on. */
export function daysOf(rhythm: Rhythm, startsOn: string, from: string, to: string): string[] {
  const last = rhythm.until !== null && rhythm.until < to ? rhythm.until : to;
  const days: string[] = [];
  for (let day = from > startsOn ? from : startsOn; day <= last; day = addDays(day, 1))
    if (comesRound(rhythm, startsOn, day)) days.push(day);
  return days;
}

function comesRound({ weekdays, everyWeeks, weekOfMonth }: Rhythm, startsOn: string, day: string): boolean {
  if (!weekdays.includes(weekdayOf(day))) return false;
  if (weekOfMonth === null) return weeksBetween(startsOn, day) % everyWeeks === 0;
  if (weekOfMonth === -1) return monthOf(addDays(day, 7)) !== monthOf(day);
  return Math.ceil(Number(day.slice(8)) / 7) === weekOfMonth;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const mondayOf = (day: string): number => Date.parse(addDays(day, 1 - weekdayOf(day)));
const weeksBetween = (from: string, to: string): number => (mondayOf(to) - mondayOf(from)) / WEEK_MS;
const monthOf = (day: string): string => day.slice(0, 7);
