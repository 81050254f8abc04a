import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aRequest, NOON } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { FREE_TIMES, type FreeTime, inOrderOfWeek, isFree } from './free-times.ts';

// 15 June 2026 is a Monday, and it is noon in London.
const free = (times: FreeTime[], facts: Parameters<typeof aRequest>[0], now = NOON) => isFree(times, aRequest(facts), now);

it('takes whoever said nothing for free at any time, and everybody for what has no day', () => {
  expect(free([], { urgency: 'TODAY' })).toBe(true);
  expect(free(['SUNDAY_MORNING'], { urgency: 'THIS_WEEK', neededBy: null })).toBe(true);
});

it('counts of today only what is still to come', () => {
  const today = { urgency: 'TODAY' } as const;
  expect([free(['MONDAY_MORNING'], today), free(['MONDAY_AFTERNOON'], today), free(['TUESDAY_EVENING'], today)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(free(['MONDAY_MORNING'], today, new Date('2026-06-15T10:59:59Z'))).toBe(true);
  expect(free(['MONDAY_AFTERNOON'], today, new Date('2026-06-15T16:00:00Z'))).toBe(false);
  expect(free(['MONDAY_EVENING'], today, new Date('2026-06-15T22:59:59Z'))).toBe(true);
});

it('counts every day up to the one it is needed by, and what is overdue as for today', () => {
  expect(free(['WEDNESDAY_EVENING'], { neededBy: '2026-06-17' })).toBe(true);
  expect(free(['THURSDAY_MORNING'], { neededBy: '2026-06-17' })).toBe(false);
  expect(free(['SUNDAY_MORNING'], { neededBy: '2026-06-12' })).toBe(false);
  expect(free(['MONDAY_EVENING'], { neededBy: '2026-06-12' })).toBe(true);
  expect(free(['SUNDAY_EVENING'], { neededBy: '2027-01-01' })).toBe(true);
});

it('counts that one day alone where an organisation asks', () => {
  const day = { neededBy: '2026-06-17', askingServiceId: 'food bank' as never };
  expect([free(['TUESDAY_MORNING'], day), free(['WEDNESDAY_MORNING'], day)]).toEqual([false, true]);
});

it('puts them in the order of the week, each once', () => {
  expect(inOrderOfWeek(['SUNDAY_EVENING', 'MONDAY_MORNING', 'SUNDAY_EVENING'])).toEqual(['MONDAY_MORNING', 'SUNDAY_EVENING']);
});

it('never takes somebody for less free who is free at more times, or is given more days', () => {
  const someTimes = fc.subarray([...FREE_TIMES], { minLength: 1 });
  const aDay = fc.integer({ min: 15, max: 30 });
  fc.assert(
    fc.property(someTimes, someTimes, aDay, aDay, (some, more, a, b) => {
      const by = (day: number) => ({ neededBy: `2026-06-${day}` });
      const [sooner, later] = [by(Math.min(a, b)), by(Math.max(a, b))];
      if (!free(some, sooner)) return;
      expect([free([...some, ...more], sooner), free(some, later)]).toEqual([true, true]);
    }),
    { numRuns: runs(300, 10_000) },
  );
});
