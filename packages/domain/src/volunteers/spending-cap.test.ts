import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf, must } from '../testing/must.ts';
import { capWithin, inPounds, penceIn } from './spending-cap.ts';

it('is a volunteer’s own, and never more than their network’s', () => {
  expect([must(capWithin(null, 4000)), must(capWithin(0, 4000)), must(capWithin(4000, 4000))]).toEqual([null, 0, 4000]);
  expect(codesOf(capWithin(4001, 4000))).toEqual(['SPENDING_CAP_OUT_OF_RANGE']);
});

it.each([
  ['40', 4000],
  [' £12.50 ', 1250],
  ['12.5', 1250],
  ['٤٠', 4000],
  ['۲۵', 2500],
  ['٤٠£', 4000],
  ['0', 0],
])('reads %j as people write it', (text, pence) => expect(penceIn(text)).toBe(pence));

it.each(['', 'forty', '-5', '12.345', '1 000 000', '40 euro'])('reads no sum in %j', (text) => expect(penceIn(text)).toBeNull());

it('writes no pence where there are none, and keeps the sum in one piece', () => {
  expect([4000, 1250, 5].map(inPounds)).toEqual(['\u2066£40\u2069', '\u2066£12.50\u2069', '\u2066£0.05\u2069']);
});

it('reads every sum that it writes', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (pence) => penceIn((pence / 100).toFixed(2)) === pence));
});
