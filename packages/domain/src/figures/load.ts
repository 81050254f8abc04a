import { addDays } from '../days/day.ts';

/** For how many whole weeks load is shown, before the one that runs. */
export const LOAD_WEEKS = 8;

/** Requests that came in for a ward in a week, which is told by its Monday. */
export type Load = { ward: string; week: string; requests: number };

/** How a number stands to the one of the week before. */
export type Trend =
  | { trend: 'FIRST' | 'SAME' }
  | { trend: 'MORE' | 'FEWER'; before: number }
  | { trend: 'TIMES'; times: number; over: boolean; before: number };

/** What there is to say of the load: nothing came in; no ward stood out; or one did. */
export type LoadFinding =
  | { kind: 'NOTHING' }
  | { kind: 'EVEN'; most: number; wards: number }
  | ({ kind: 'MOST'; ward: string; requests: number } & Trend);

/** A number beside the one before it. */
export function trendOf(now: number, before: number): Trend {
  if (before === 0) return { trend: 'FIRST' };
  if (now === before) return { trend: 'SAME' };
  if (now >= 2 * before) return { trend: 'TIMES', times: Math.floor(now / before), over: now % before !== 0, before };
  return { trend: now > before ? 'MORE' : 'FEWER', before };
}

/** The weeks to show, the oldest first: whole ones, then the one that runs, whose Monday is given. */
export const weeksUntil = (monday: string, whole: number): string[] =>
  Array.from({ length: whole + 1 }, (_, at) => addDays(monday, 7 * (at - whole)));

/** The most telling thing about the load of the last whole week. */
export function loadFinding(loads: readonly Load[], monday: string): LoadFinding {
  const [last, before] = [addDays(monday, -7), addDays(monday, -14)];
  const inWeek = (week: string) => new Map(loads.filter((load) => load.week === week).map((load) => [load.ward, load.requests]));
  const now = inWeek(last);
  const most = Math.max(0, ...now.values());
  if (most === 0) return { kind: 'NOTHING' };
  const [ward, ...others] = [...now].filter(([, requests]) => requests === most).map(([name]) => name);
  if (ward === undefined || others.length > 0) return { kind: 'EVEN', most, wards: others.length + 1 };
  return { kind: 'MOST', ward, requests: most, ...trendOf(most, inWeek(before).get(ward) ?? 0) };
}
