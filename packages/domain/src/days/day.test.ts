import { expect, it } from 'vitest';
import { londonTime } from './clock.ts';
import { addDays, dayIn, startOfDay, TIME_ZONE } from './day.ts';

it.each([
  ['2026-01-15', '2026-01-15T00:00:00.000Z'],
  ['2026-07-15', '2026-07-14T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['2026-10-25', '2026-10-24T23:00:00.000Z'],
])('begins %s at %s', (day, moment) => expect(startOfDay(day).toISOString()).toBe(moment));

it('begins every day just after the one before', () => {
  const days = Array.from({ length: 800 }, (_, at) => addDays('2026-01-01', at));
  const wrong = days.filter((day) => {
    const start = startOfDay(day).getTime();
    return dayIn(TIME_ZONE, new Date(start)) !== day || dayIn(TIME_ZONE, new Date(start - 1)) !== addDays(day, -1);
  });
  expect(wrong).toEqual([]);
});

it('reads what a box for day and time writes by London’s clock, in summer and in winter', () => {
  expect(londonTime('2026-07-01T10:40')).toEqual(new Date('2026-07-01T09:40:00Z'));
  expect(londonTime('2026-12-01T10:40')).toEqual(new Date('2026-12-01T10:40:00Z'));
  for (const typed of ['', '2026-02-30T10:40', '2026-07-01', '2026-07-01T24:00', '2026-07-01T10:40Z', 'tomorrow'])
    expect([typed, londonTime(typed)]).toEqual([typed, null]);
});
