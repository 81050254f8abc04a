import { isDay } from '../days/day.ts';
import type { Weekday } from '../days/weekday.ts';
import { agree, type Decision, refuse } from '../decision.ts';

/** Which such day of a month: the first to the fourth, or the last (-1). */
export const WEEKS_OF_MONTH = [1, 2, 3, 4, -1] as const;
/** One of those. */
export type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];
/** Every so many weeks it comes round, at most. */
export const MOST_WEEKS = 4;

/** How help comes round: on which days of every so many weeks, or on one such day of each month; and until which day (YYYY-MM-DD), where that is known. */
export type Rhythm = { until: string | null } & (
  | { weekdays: Weekday[]; everyWeeks: number; weekOfMonth: null }
  | { weekdays: Weekday[]; everyWeeks: null; weekOfMonth: WeekOfMonth }
);
/** The same as somebody says it. */
export type WantedRhythm = {
  weekdays: readonly number[];
  everyWeeks?: number | null;
  weekOfMonth?: number | null;
  until?: string | null;
};

/** What refuses it. */
export const RHYTHM_REFUSALS = ['WEEKDAY_OUT_OF_RANGE', 'RHYTHM_OUT_OF_RANGE', 'DATE_MALFORMED'] as const;
/** One of those refusals. */
export type RhythmRefusal = (typeof RHYTHM_REFUSALS)[number];

/** Reads what somebody wants: some days of the week, each named once; of a month one. Where nothing is said of weeks or months, it is every week. */
export function rhythmOf({ weekdays, everyWeeks, weekOfMonth, until }: WantedRhythm): Decision<Rhythm, RhythmRefusal> {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  if (days.length === 0 || !days.every(isWeekday)) return refuse({ code: 'WEEKDAY_OUT_OF_RANGE', field: 'weekdays' });
  const last = until || null;
  if (last !== null && !isDay(last)) return refuse({ code: 'DATE_MALFORMED', field: 'until' });
  const said = { weekdays: days, until: last };
  if ((weekOfMonth ?? null) !== null) {
    const nth = WEEKS_OF_MONTH.find((each) => each === weekOfMonth);
    if (nth === undefined || days.length > 1 || (everyWeeks ?? null) !== null)
      return refuse({ code: 'RHYTHM_OUT_OF_RANGE', field: 'weekOfMonth' });
    return agree({ ...said, everyWeeks: null, weekOfMonth: nth });
  }
  const weeks = everyWeeks ?? 1;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS)
    return refuse({ code: 'RHYTHM_OUT_OF_RANGE', field: 'everyWeeks' });
  return agree({ ...said, everyWeeks: weeks, weekOfMonth: null });
}

const isWeekday = (day: number): day is Weekday => Number.isInteger(day) && day >= 1 && day <= 7;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKLY = /^FREQ=WEEKLY;INTERVAL=([1-4]);BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)(?:;UNTIL=(\d{8}))?$/;
const MONTHLY = /^FREQ=MONTHLY;INTERVAL=1;BYDAY=([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)(?:;UNTIL=(\d{8}))?$/;

/** The rule of RFC 5545 by which it comes round, as it is kept. */
export function ruleOf({ weekdays, everyWeeks, weekOfMonth, until }: Rhythm): string {
  const days = weekdays.map((day) => `${weekOfMonth ?? ''}${DAYS[day - 1]}`).join(',');
  const often = weekOfMonth === null ? `FREQ=WEEKLY;INTERVAL=${everyWeeks}` : 'FREQ=MONTHLY;INTERVAL=1';
  return `${often};BYDAY=${days}${until ? `;UNTIL=${until.replaceAll('-', '')}` : ''}`;
}

/** What a rule says; null for one that is none of ours. */
export function readRule(rule: string): Rhythm | null {
  const dayOf = (name: string) => DAYS.indexOf(name) + 1;
  const untilOf = (day?: string) => (day ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : null);
  const [, weeks, names, until] = WEEKLY.exec(rule) ?? [];
  const [, nth, name, untilDay] = MONTHLY.exec(rule) ?? [];
  const read = names
    ? rhythmOf({ weekdays: names.split(',').map(dayOf), everyWeeks: Number(weeks), until: untilOf(until) })
    : name
      ? rhythmOf({ weekdays: [dayOf(name)], weekOfMonth: Number(nth), until: untilOf(untilDay) })
      : null;
  return read?.ok ? read.value : null;
}
