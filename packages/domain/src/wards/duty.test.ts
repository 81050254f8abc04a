import { expect, it } from 'vitest';
import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayIn, weekdayOf } from '../days/weekday.ts';
import { nextDutyDay } from './duty.ts';

it('counts the day of the week in London, whatever the clock of the server says', () => {
  expect(weekdayIn(TIME_ZONE, new Date('2026-06-14T22:59:59Z'))).toBe(7); // 23:59 on Sunday, summer time
  expect(weekdayIn(TIME_ZONE, new Date('2026-06-14T23:00:00Z'))).toBe(1); // midnight
  expect(weekdayIn(TIME_ZONE, new Date('2026-12-13T23:59:59Z'))).toBe(7); // winter time is Greenwich's
  expect(dayIn(TIME_ZONE, new Date('2026-06-14T23:30:00Z'))).toBe('2026-06-15');
});

it('counts Monday as 1 and Sunday as 7', () => {
  expect([15, 16, 17, 18, 19, 20, 21].map((day) => weekdayOf(`2026-06-${day}`))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('says on which day somebody will look: tomorrow at the earliest, in a week at the latest', () => {
  const monday = new Date('2026-06-15T11:00:00Z');
  const on = (...days: Weekday[]) => nextDutyDay(new Set(days), monday);
  expect(on(1, 2)).toBe('2026-06-16');
  expect(on(1, 7)).toBe('2026-06-21');
  expect(on(1)).toBe('2026-06-22');
  expect(on()).toBeNull();
});

it('keeps calendar days across months, leap years and the change of the clocks', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('knows a day that exists from one that does not', () => {
  expect(['2026-06-15', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '15/06/2026', '2026-6-5', '', 'today', '2026-06-15T00:00:00Z'].some(isDay)).toBe(false);
});
