import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFERENCE_LETTERS, readReference, referenceOf, wardLetters } from './reference.ts';

describe('the letters of a ward', () => {
  it.each([
    ['Vincent Square', 'VSQ'],
    ['Church Street', 'CST'],
    ['Westbourne', 'WST'],
    ["Queen's Park", 'QPR'],
    ["St James's", 'SJM'],
    ['Knightsbridge & Belgravia', 'KBL'],
    ['Îles', 'ILS'],
    ['Ae', 'AEX'],
  ])('%s is %s', (name, letters) => expect(wardLetters(name)).toBe(letters));
});

describe('a reference', () => {
  const anyReference = fc
    .tuple(fc.string({ maxLength: 30 }), fc.array(fc.constantFrom(...REFERENCE_LETTERS), { minLength: 4, maxLength: 4 }))
    .map(([ward, drawn]) => referenceOf(ward, () => drawn.pop() as string));

  it('is understood however it is spelled', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        for (const said of [reference, reference.toLowerCase(), reference.replace('-', ''), [...reference].join(' ')])
          expect(readReference(said)).toBe(reference);
      }),
    );
  });

  it.each(['', 'VSQ', 'VSQ-4F7', 'VSQ-4F7KK', 'VSQ-4F0K', 'VS-4F7K', '4F7K-VSQ', 'req_1'])('%j is none', (text) =>
    expect(readReference(text)).toBeNull(),
  );

  it('uses nothing that is taken for something else', () => {
    for (const alike of '0O1IL5S2ZBD8NUVG9') expect(REFERENCE_LETTERS).not.toContain(alike);
  });
});
