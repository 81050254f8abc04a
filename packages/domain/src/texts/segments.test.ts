import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, MOST_SEGMENTS, segmentsOf } from './segments.ts';

const x = (count: number, letter = 'x') => letter.repeat(count);

describe('the segments of a text', () => {
  it.each([
    ['nothing at all', '', 'GSM', 1],
    ['160 letters of the seven bits', x(160), 'GSM', 1],
    ['one more', x(161), 'GSM', 2],
    ['two full ones', x(306), 'GSM', 2],
    ['one more', x(307), 'GSM', 3],
    ['80 of the extension table, two units each', x(80, '€'), 'GSM', 1],
    ['one more', x(81, '€'), 'GSM', 2],
    ['76 of them fill 152 of 153, and a pair is not cut', x(153, '€'), 'GSM', 3],
    ['every accent that the seven bits have', 'èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà@£$¥_', 'GSM', 1],
    ['an apostrophe of the typesetter', 'it’s', 'UCS2', 1],
    ['the lower c with a cedilla, which only the capital is', 'ç', 'UCS2', 1],
    ['70 Arabic letters', x(70, 'ا'), 'UCS2', 1],
    ['one more', x(71, 'ا'), 'UCS2', 2],
    ['201 Arabic letters', x(201, 'ا'), 'UCS2', 3],
    ['one more', x(202, 'ا'), 'UCS2', 4],
    ['35 faces of two units', x(35, '😀'), 'UCS2', 1],
    ['33 of them fill 66 of 67, and none is cut', x(67, '😀'), 'UCS2', 3],
  ])('%s', (_, text, alphabet, segments) => {
    expect(segmentsOf(text)).toEqual({ alphabet, segments });
  });

  it('never grow fewer when something is added, and hold all that was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 20 }), (text, more) => {
        const { alphabet, segments } = segmentsOf(text);
        expect(segmentsOf(text + more).segments).toBeGreaterThanOrEqual(segments);
        expect(text.length).toBeLessThanOrEqual(segments * (alphabet === 'GSM' ? 160 : 70));
      }),
    );
  });

  it('the fullest way to say it that fits is taken, and none where even the shortest is too long', () => {
    expect(fitting([x(500), x(400), 'short'])).toBe(x(400));
    expect(segmentsOf(x(459)).segments).toBe(MOST_SEGMENTS);
    expect(fitting([x(500), x(460)])).toBeNull();
  });
});
