import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { type LintFinding, lintText } from './lint-text.ts';

const finds = (cases: [string, LintFinding[]][]) => {
  for (const [text, expected] of cases) expect({ text, found: lintText(text) }).toEqual({ text, found: expected });
};

it('finds phone numbers, however they are written', () => {
  finds([
    ['ring 07700 900123', ['PHONE', 'NUMBER']],
    ['+44 (0)20-7946-0958', ['PHONE', 'NUMBER']],
    ['020 7946 0958', ['PHONE', 'NUMBER']],
    ['٠٧٧٠٠٩٠٠١٢٣', ['PHONE', 'NUMBER']],
    ['０７７００ ９００１２３', ['PHONE', 'NUMBER']],
    ['flat 12', ['NUMBER']],
  ]);
});

it('finds postcodes with and without their space', () => {
  finds([
    ['near SW1P 2AB', ['POSTCODE', 'NUMBER']],
    ['w93bt', ['POSTCODE', 'NUMBER']],
    ['العنوان SW1P2AB', ['POSTCODE', 'NUMBER']],
  ]);
});

it('finds addresses of the other kinds', () => {
  finds([
    ['write to tom@example.org', ['EMAIL', 'LINK']],
    ['see https://example.org/x', ['LINK']],
    ['see www.example', ['LINK']],
    ['see example.org', ['LINK']],
  ]);
});

it('finds words about health in English', () => {
  finds([
    ['She is ILL', ['HEALTH_WORD']],
    ['collect a prescription', ['HEALTH_WORD']],
    ['after her chemo, gently', ['HEALTH_WORD']],
    ['has covid-like cough', ['HEALTH_WORD']],
    ['an errand to the pharmacy', []],
    ['skill, pillow and hospitality', []],
  ]);
});

it('finds words about health in Arabic, with article, particle and vowel signs', () => {
  finds([
    ['هو مريض', ['HEALTH_WORD']],
    ['الوصفة جاهزة', ['HEALTH_WORD']],
    ['وبالمستشفى', ['HEALTH_WORD']],
    ['للطبيب', ['HEALTH_WORD']],
    ['دَواء', ['HEALTH_WORD']],
    ['مصاب بالسكري', ['HEALTH_WORD']],
    ['مشوار إلى الصيدلية', []],
    ['تمشية الكلب اليوم', []],
  ]);
});

it('leaves plain words alone', () => {
  finds([
    ['', []],
    ['Someone needs help with post in St James’s area.', []],
    ['Knightsbridge & Belgravia', []],
  ]);
});

it('finds a phone number or a postcode anywhere in a text', () => {
  const phone = fc.stringMatching(/^0\d{4} ?\d{6}$/).map((number): [string, LintFinding] => [number, 'PHONE']);
  const postcode = fc
    .stringMatching(/^[A-Z]{1,2}[1-9][A-Z]? ?\d[A-Z]{2}$/)
    .map((code): [string, LintFinding] => [code, 'POSTCODE']);
  const words = fc
    .array(fc.constantFrom('please', 'ring', 'تعال', 'near', 'the', 'shop,'), { maxLength: 6 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, fc.oneof(phone, postcode), words, (before, [secret, kind], after) => {
      expect(lintText(`${before} ${secret} ${after}`)).toContain(kind);
    }),
    { numRuns: runs(500, 20_000) },
  );
});
