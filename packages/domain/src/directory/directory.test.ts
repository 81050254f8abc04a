import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day.ts';
import { weekdayOf } from '../days/weekday.ts';
import { ASSURED_DAYS, CAPACITY_DAYS, isCapacityOld, isStale } from './freshness.ts';
import { isOpenAt, isSchedule, openingsOf, type ServiceSchedule } from './schedule.ts';

const schedule = (more: Partial<ServiceSchedule>): ServiceSchedule => ({
  ...{ freq: 'WEEKLY', every: 1, byday: 'MO', bymonthday: null, dtstart: null },
  ...{ validFrom: null, validTo: null, opensAt: '09:00', closesAt: '17:00' },
  ...more,
});
const days = (of: ServiceSchedule, from = '2026-11-23', count = 28) =>
  openingsOf(of, from, count).map(({ opensAt }) => opensAt.slice(0, 10));

describe('a schedule', () => {
  it('is open on its weekdays, from the first day that is asked for to the last', () => {
    expect(days(schedule({ byday: 'MO,TH' }), '2026-11-23', 8)).toEqual(['2026-11-23', '2026-11-26', '2026-11-30']);
  });

  it.each([
    ['every second week from a day', { every: 2, dtstart: '2026-11-16' }, ['2026-11-30', '2026-12-14']],
    ['the second Tuesday of a month', { freq: 'MONTHLY', byday: '2TU' }, ['2026-12-08']],
    ['the last Friday', { freq: 'MONTHLY', byday: '-1FR' }, ['2026-11-27']],
    ['the first and the fifteenth', { freq: 'MONTHLY', byday: null, bymonthday: '1,15' }, ['2026-12-01', '2026-12-15']],
    ['from a day on, until a day', { validFrom: '2026-11-30', validTo: '2026-12-07' }, ['2026-11-30', '2026-12-07']],
  ] as const)('is open %s', (_, more, open) => expect(days(schedule(more))).toEqual(open));

  it('goes on past midnight where it closes before it opens', () => {
    const night = schedule({ byday: 'SA', opensAt: '20:00', closesAt: '02:00' });
    expect(openingsOf(night, '2026-11-28', 1)).toEqual([{ opensAt: '2026-11-28T20:00', closesAt: '2026-11-29T02:00' }]);
    expect(
      ['2026-11-28T19:59', '2026-11-28T20:00', '2026-11-29T01:59', '2026-11-29T02:00'].map((at) => isOpenAt([night], at)),
    ).toEqual([false, true, true, false]);
  });

  it.each([
    ['no day at all', { byday: null }],
    ['a day there is not', { byday: 'XX' }],
    ['an ordinal in a week', { byday: '2TU' }],
    ['the day 32', { freq: 'MONTHLY', byday: null, bymonthday: '32' }],
    ['a time there is not', { opensAt: '24:00' }],
    ['a start there is not', { dtstart: '2026-02-30' }],
    ['every no week', { every: 0 }],
  ] as const)('with %s is never open', (_, more) => {
    expect(isSchedule(schedule(more))).toBe(false);
    expect(openingsOf(schedule(more), '2026-11-23', 28)).toEqual([]);
  });

  it('of weekdays is open on exactly those, whenever it is asked', () => {
    const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 2000 }),
        (on, later) => {
          const from = addDays('2024-01-01', later);
          const asked = Array.from({ length: 14 }, (_, day) => addDays(from, day));
          const open = days(schedule({ byday: on.map((day) => NAMES[day - 1]).join(',') }), from, 14);
          expect(open).toEqual(asked.filter((day) => on.includes(weekdayOf(day))));
        },
      ),
    );
  });
});

describe('an entry', () => {
  it('is old the day after its time, and where nobody ever gave their word', () => {
    const today = '2026-11-22';
    expect([
      isStale(null, today),
      isStale(addDays(today, -ASSURED_DAYS), today),
      isStale(addDays(today, -ASSURED_DAYS - 1), today),
    ]).toEqual([true, false, true]);
    expect([
      isCapacityOld(addDays(today, -CAPACITY_DAYS), today),
      isCapacityOld(addDays(today, -CAPACITY_DAYS - 1), today),
    ]).toEqual([false, true]);
  });
});
