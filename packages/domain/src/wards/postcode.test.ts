import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { readPostcode } from './postcode.ts';

it('reads a postcode however it was typed', () => {
  for (const typed of ['SW1P 2AB', 'sw1p2ab', ' sW1P  2aB ', 'SW1P-2AB', 'sw1p2ab.']) {
    expect(readPostcode(typed)).toEqual({ ok: true, value: { postcode: 'SW1P 2AB', outcode: 'SW1P' } });
  }
  expect(readPostcode('w93bt')).toEqual({ ok: true, value: { postcode: 'W9 3BT', outcode: 'W9' } });
});

it('refuses what is no postcode, and names the field', () => {
  for (const typed of ['', 'SW1P', '12345', 'Church Street', 'SW1P 2A', 'SW1P 2ABC', 'W9 3BT '.repeat(50)]) {
    expect(readPostcode(typed)).toEqual({ ok: false, refusals: [{ code: 'POSTCODE_MALFORMED', field: 'postcode' }] });
  }
});

it('answers any text, and reads its own answer as the same postcode', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/)), (typed) => {
      const read = readPostcode(typed);
      if (read.ok) expect(readPostcode(read.value.postcode)).toEqual(read);
    }),
    { numRuns: runs(500, 20_000) },
  );
});
