import { expect, it } from 'vitest';
import { inEuropeanFigures, readCount } from './european-figures.ts';

it('reads every figure of Arabic and of Persian, and leaves the rest as it is', () => {
  expect(inEuropeanFigures('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
  expect(inEuropeanFigures('SW1P ٤JN، غدًا')).toBe('SW1P 4JN، غدًا');
});

it.each([
  ['14', 14],
  [' ١٤ ', 14],
  ['۰', 0],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1000', null],
  ['١٠٠٠', null],
  ['two', null],
])('reads %j as %j', (typed, count) => expect(readCount(typed, 3)).toBe(count));
