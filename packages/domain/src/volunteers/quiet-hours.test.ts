import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hourInLondon, londonMoment } from '../days/clock.ts';
import { anyMoment } from '../testing/any-person.ts';
import { runs } from '../testing/runs.ts';
import { afterQuiet, isQuiet, quietFor, quietHoursOf, USUAL_QUIET_HOURS as usual } from './quiet-hours.ts';

const after = (at: string, quiet = usual) => afterQuiet(quiet, new Date(at)).toISOString();

it('is quiet from nine in the evening to eight in the morning, by the clocks of London', () => {
  expect([after('2026-06-15T19:59:59Z'), after('2026-06-15T20:00:00Z')]).toEqual([
    '2026-06-15T19:59:59.000Z',
    '2026-06-16T07:00:00.000Z',
  ]);
  expect(after('2026-12-15T03:00:00Z')).toBe('2026-12-15T08:00:00.000Z');
  expect(after('2026-06-15T12:30:00Z', { from: 13, until: 15 })).toBe('2026-06-15T14:00:00.000Z');
});

it('is an hour shorter in the evening for what is needed today, unless somebody has said otherwise themselves', () => {
  expect(quietFor(usual, true)).toEqual({ from: 22, until: 8 });
  expect(quietFor({ from: 23, until: 7 }, true)).toEqual({ from: 23, until: 7 });
  expect(quietFor({ from: 13, until: 15 }, true)).toEqual({ from: 13, until: 15 });
  expect(quietHoursOf({ from: 18, until: 9 }, usual, true)).toEqual({ from: 18, until: 9 });
  expect([quietHoursOf(null, usual, true), quietHoursOf(null, usual, false)]).toEqual([{ from: 22, until: 8 }, usual]);
});

it('is never quiet where both hours are the same', () => {
  expect(after('2026-06-15T23:00:00Z', { from: 0, until: 0 })).toBe('2026-06-15T23:00:00.000Z');
});

it('ends: what waits goes at the hour that was said, within a day, whenever clocks change', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  fc.assert(
    fc.property(fc.record({ from: hour, until: hour }), anyMoment, (quiet, at) => {
      const then = afterQuiet(quiet, at);
      expect(isQuiet(quiet, then)).toBe(false);
      expect(then.getTime() - at.getTime()).toBeGreaterThanOrEqual(0);
      const days = quiet.until === 1 && quiet.from === 2 ? 2 : 1; // the one hour left may be the one that clocks skip
      expect(then.getTime() - at.getTime()).toBeLessThanOrEqual((24 * days + 1) * 3_600_000);
      expect(afterQuiet(quiet, then)).toEqual(then);
      if (then > at && !(quiet.until === 1 && then.getUTCHours() === 1)) expect(hourInLondon(then)).toBe(quiet.until);
    }),
    { numRuns: runs(500, 20_000) },
  );
});

it('is over a day later for whoever leaves one hour, and that one is skipped', () => {
  expect(after('2028-03-25T02:00:00Z', { from: 2, until: 1 })).toBe('2028-03-27T00:00:00.000Z');
});

it('finds an hour that clocks skip at the moment they do', () => {
  expect(londonMoment('2026-03-29', 1).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(londonMoment('2026-10-25', 1).toISOString()).toBe('2026-10-25T00:00:00.000Z');
});
