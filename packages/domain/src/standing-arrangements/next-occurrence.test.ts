import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayOf } from '../days/weekday.ts';
import { NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import { lastDayOfYes } from './ask-again.ts';
import { daysOf } from './days-of.ts';
import { DAYS_AHEAD, nextDay, nextOccurrences, startOf } from './next-occurrence.ts';
import { type Rhythm, readRule, rhythmOf, ruleOf, type WantedRhythm, WEEKS_OF_MONTH } from './rhythm.ts';
import type { RunningArrangement } from './standing-arrangement.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyWeekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const anyUntil = fc.option(anyDay);
const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc
    .record({
      weekdays: fc.uniqueArray(anyWeekday, { minLength: 1, maxLength: 7 }).map((days) => days.toSorted()),
      ...{ everyWeeks: fc.integer({ min: 1, max: 4 }), weekOfMonth: fc.constant(null), until: anyUntil },
    })
    .map((rhythm) => rhythm as Rhythm),
  fc
    .record({
      weekdays: anyWeekday.map((day) => [day]),
      ...{ everyWeeks: fc.constant(null), weekOfMonth: fc.constantFrom(...WEEKS_OF_MONTH), until: anyUntil },
    })
    .map((rhythm) => rhythm as Rhythm),
);
const rhythm = (said: WantedRhythm): Rhythm => must(rhythmOf(said));
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const running = (said: Rhythm, setUpOn: string, more: Partial<RunningArrangement> = {}): RunningArrangement =>
  ({
    ...{
      id: anId(1),
      rhythm: said,
      startsOn: startOf(said, setUpOn),
      madeUntil: null,
      setUpAt: at(setUpOn),
      consentAt: at(setUpOn),
    },
    ...{ askedAgainAt: null, pausedAt: null, endedAt: null, endedWhy: null },
    ...more,
  }) as RunningArrangement;

describe('a rhythm', () => {
  it('is kept as a rule of the standard, and read from it again', () => {
    expect(ruleOf(rhythm({ weekdays: [4, 1, 1], everyWeeks: 2, until: '2027-01-31' }))).toBe(
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270131',
    );
    expect(ruleOf(rhythm({ weekdays: [2], weekOfMonth: -1 }))).toBe('FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TU');
    fc.assert(
      fc.property(anyRhythm, (said) => {
        expect(readRule(ruleOf(said))).toEqual(said);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it('is none of ours where it is any other rule', () => {
    for (const rule of [
      '',
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=5;BYDAY=MO',
      'FREQ=WEEKLY;INTERVAL=1',
      'FREQ=MONTHLY;INTERVAL=1;BYDAY=5MO',
    ])
      expect(readRule(rule)).toBeNull();
  });

  it('is refused with the reason', () => {
    expect(codesOf(rhythmOf({ weekdays: [] }))).toEqual(['WEEKDAY_OUT_OF_RANGE']);
    expect(codesOf(rhythmOf({ weekdays: [1], until: '2026-02-30' }))).toEqual(['DATE_MALFORMED']);
    for (const everyWeeks of [0, 5, 1.5])
      expect(codesOf(rhythmOf({ weekdays: [1], everyWeeks }))).toEqual(['RHYTHM_OUT_OF_RANGE']);
    for (const weekOfMonth of [0, 5, -2])
      expect(codesOf(rhythmOf({ weekdays: [1], weekOfMonth }))).toEqual(['RHYTHM_OUT_OF_RANGE']);
    expect(codesOf(rhythmOf({ weekdays: [1, 2], weekOfMonth: 1 }))).toEqual(['RHYTHM_OUT_OF_RANGE']);
    expect(codesOf(rhythmOf({ weekdays: [1], weekOfMonth: 1, everyWeeks: 1 }))).toEqual(['RHYTHM_OUT_OF_RANGE']);
  });

  it('comes round on the days it says, whatever the clocks do', () => {
    expect(daysOf(rhythm({ weekdays: [7] }), '2026-03-15', '2026-03-15', '2026-04-05')).toEqual([
      ...['2026-03-15', '2026-03-22', '2026-03-29', '2026-04-05'],
    ]);
    expect(daysOf(rhythm({ weekdays: [1, 4], everyWeeks: 2 }), '2026-10-15', '2026-10-15', '2026-11-15')).toEqual([
      ...['2026-10-15', '2026-10-26', '2026-10-29', '2026-11-09', '2026-11-12'],
    ]);
    expect(
      daysOf(rhythm({ weekdays: [2], weekOfMonth: -1, until: '2026-11-24' }), '2026-09-01', '2026-09-01', '2027-01-31'),
    ).toEqual([...['2026-09-29', '2026-10-27', '2026-11-24']]);
  });

  it('comes round on the very days that its words name, counted one by one', () => {
    const mondayOf = (day: string) => Date.parse(addDays(day, 1 - weekdayOf(day)));
    const isNamed = ({ weekdays, everyWeeks, weekOfMonth, until }: Rhythm, startsOn: string, day: string): boolean => {
      if (day < startsOn || (until !== null && day > until) || !weekdays.includes(weekdayOf(day))) return false;
      if (weekOfMonth === null) return ((mondayOf(day) - mondayOf(startsOn)) / (7 * 86_400_000)) % everyWeeks === 0;
      if (weekOfMonth === -1) return addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
      return Math.ceil(Number(day.slice(8)) / 7) === weekOfMonth;
    };
    fc.assert(
      fc.property(
        anyRhythm,
        anyDay,
        fc.integer({ min: -30, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        (said, startsOn, later, more) => {
          const [from, to] = [addDays(startsOn, later), addDays(startsOn, later + more)];
          const days = Array.from({ length: more + 1 }, (_, at) => addDays(from, at));
          expect(daysOf(said, startsOn, from, to)).toEqual(days.filter((day) => isNamed(said, startsOn, day)));
        },
      ),
      { numRuns: runs(200, 5_000) },
    );
  });

  it('begins on its first day after the day it is set up', () => {
    fc.assert(
      fc.property(anyWeekday, anyDay, (weekday, after) => {
        const next = nextDay(weekday, after);
        expect([weekdayOf(next), next > after, next <= addDays(after, 7)]).toEqual([weekday, true, true]);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});

describe('occurrences', () => {
  it('are made two weeks ahead, and at least the next', () => {
    const weekly = running(rhythm({ weekdays: [4] }), '2026-06-15');
    expect(nextOccurrences(weekly, NOON)).toEqual(['2026-06-18', '2026-06-25']);
    expect(nextOccurrences({ ...weekly, madeUntil: '2026-06-25' }, at('2026-06-16'))).toEqual([]);
    expect(nextOccurrences({ ...weekly, madeUntil: '2026-06-25' }, at('2026-06-18'))).toEqual(['2026-07-02']);
    const monthly = running(rhythm({ weekdays: [5], weekOfMonth: 2 }), '2026-06-15');
    expect(nextOccurrences(monthly, NOON)).toEqual(['2026-07-10']);
  });

  it('are none beyond the day that the yes covers, and again with a new one', () => {
    const made = running(rhythm({ weekdays: [4] }), '2026-06-15', { madeUntil: '2026-07-16' });
    expect(lastDayOfYes(made.consentAt)).toBe('2026-07-20');
    expect(nextOccurrences(made, at('2026-07-15'))).toEqual([]);
    expect(nextOccurrences(made, at('2026-08-15'))).toEqual([]);
    expect(nextOccurrences({ ...made, consentAt: at('2026-07-15') }, at('2026-07-15'))).toEqual(['2026-07-23']);
  });

  it('come each once, in order, on days of the rhythm, never for today and never after its last, however late anybody looks', () => {
    const anyLooks = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(anyRhythm, anyDay, anyLooks, (said, setUpOn, looks) => {
        let [arrangement, today] = [running(said, setUpOn), setUpOn];
        const made: string[] = [];
        for (const later of looks) {
          today = addDays(today, later);
          arrangement = { ...arrangement, consentAt: at(today) };
          const days = nextOccurrences(arrangement, at(today));
          expect(days.every((day) => day > today && day <= (said.until ?? day))).toBe(true);
          expect(days.filter((day) => day > addDays(today, DAYS_AHEAD)).length <= 1).toBe(true);
          for (const day of days) expect(said.weekdays).toContain(weekdayOf(day));
          made.push(...days);
          arrangement = { ...arrangement, madeUntil: made.at(-1) ?? null };
          expect(nextOccurrences(arrangement, at(today))).toEqual([]);
        }
        expect(made).toEqual([...new Set(made)].toSorted());
        expect(dayIn(TIME_ZONE, at(today))).toBe(today);
      }),
      { numRuns: runs(60, 2_000) },
    );
  });
});
