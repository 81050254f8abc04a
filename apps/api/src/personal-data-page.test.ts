import { describe, expect, it } from 'vitest';
import { readPersonalData } from './personal-data-page.ts';

const BASES = ['| help | Art. 6(1)(f) | to help |', '| none | none is needed | it names nobody |'];
const COLUMNS = [
  '| `request_details` | `phone` | sealed | Their number | help | their leads | at an ending |',
  '| `wards` | `code` | open | A code | none | network | stays |',
];
const page = (bases: string[], columns: string[]) =>
  [
    '# Personal data',
    '## Basis',
    '| basis | law | reason |',
    '| --- | --- | --- |',
    ...bases,
    '## Every column',
    '| table |',
    '| --- |',
    ...columns,
  ].join('\n');

describe('the page that says what is held', () => {
  it('names a basis for every column, and a law for every basis', () => {
    expect(readPersonalData().faults).toEqual([]);
    expect(readPersonalData().classes.get('request_details.note')?.kind).toBe('sealed');
    expect(readPersonalData(page(BASES, COLUMNS)).faults).toEqual([]);
  });

  it.each([
    [
      'a basis that is no word of the table',
      BASES,
      COLUMNS.map((row) => row.replace('help', 'habit')),
      'request_details.phone has the basis "habit", which is none of the table\'s',
    ],
    [
      'no basis at all',
      BASES,
      COLUMNS.map((row) => row.replace('| help |', '| |')),
      'request_details.phone has the basis "", which is none of the table\'s',
    ],
    [
      'something sealed that nothing allows',
      BASES,
      COLUMNS.map((row) => row.replace('help', 'none')),
      'request_details.phone is sealed, and nothing says why it may be held',
    ],
    [
      'a basis without a law',
      [BASES[0]?.replace('Art. 6(1)(f)', '') as string, BASES[1] as string],
      COLUMNS,
      'the basis "help" has no law or no reason',
    ],
    [
      'a basis that nothing needs',
      [...BASES, '| habit | Art. 6(1)(f) | we always did |'],
      COLUMNS,
      'no column has the basis "habit"',
    ],
    [
      'a class that there is not',
      BASES,
      COLUMNS.map((row) => row.replace('sealed', 'shut')),
      'request_details.phone is "shut", which is no class',
    ],
    ['a column twice', BASES, [...COLUMNS, COLUMNS[0] as string], 'request_details.phone has two rows'],
  ])('is refused with %s', (_what, bases, columns, fault) => {
    expect(readPersonalData(page(bases, columns)).faults).toContain(fault);
  });
});
