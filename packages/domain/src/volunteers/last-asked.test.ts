import { expect, it } from 'vitest';
import { checkState, RUNS_OUT_SOON_DAYS } from './check-runs-out.ts';
import { ASKED_KEPT_DAYS, lastAsked } from './last-asked.ts';

it.each([
  ['2026-06-15', '2026-03-01', { kind: 'ASKED', days: 0 }],
  ['2026-06-03', '2026-03-01', { kind: 'ASKED', days: 12 }],
  ['2026-06-16', '2026-03-01', { kind: 'ASKED', days: 0 }],
  ['2026-03-28', '2026-03-01', { kind: 'ASKED', days: 79 }],
  [null, '2026-05-19', { kind: 'NOT_YET', days: 27 }],
  [null, '2026-05-18', { kind: 'LONG_AGO', days: ASKED_KEPT_DAYS }],
] as const)('of whoever was last asked on %s and joined on %s it says %o', (asked, joined, said) =>
  expect(lastAsked(asked, joined, '2026-06-15')).toEqual(said),
);

it.each([
  ['2026-06-14', 'RAN_OUT'],
  ['2026-06-15', 'RUNS_OUT_SOON'],
  ['2026-07-15', 'RUNS_OUT_SOON'],
  ['2026-07-16', 'COUNTS'],
  [null, 'COUNTS'],
] as const)('a check that counts until %s is, on the fifteenth of June, %s', (validUntil, state) => {
  expect(RUNS_OUT_SOON_DAYS).toBe(30);
  expect(checkState('2026-06-15', { validUntil })).toBe(state);
});
