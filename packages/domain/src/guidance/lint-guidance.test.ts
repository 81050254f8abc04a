import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { leadsToSomebody } from './lint-guidance.ts';
import { SEEDED_GUIDANCE } from './seeded-guidance.ts';
import { SEEDED_PARTS } from './seeded-parts.ts';

it.each([
  'Ring Olivia on 07700 900123.',
  'Ring ٠٧٧٠٠٩٠٠١٢٣.',
  '０７７００ ９００１２３',
  '+44 800 900 123',
  '0800 1111 07700 900123',
  'Bring it to SW1P 4JN.',
  'Write to olivia@example.org.',
])('sees what leads to somebody: %s', (text) => expect(leadsToSomebody(text)).toBe(true));

it.each([
  '',
  'In danger ring 999, for medical help 111, to talk 116 123.',
  'Silver Line: 0800 470 8090. Abuse at home: 0808 2000 247. NHS: 0300 123 1234.',
  'Wash your hands for 20 seconds, keep 2 metres apart, spend £40 at most.',
  'As of 2026-06-15, 15/06/2026 and 1.3.2026; figures of 2020-2021.',
  'Source: www.gov.uk, in line with health advice.',
])('leaves alone what is of nobody: %s', (text) => expect(leadsToSomebody(text)).toBe(false));

it('finds nobody in the guidance that a network starts with', () => {
  const written = PAGE_LANGUAGES.flatMap((language) => [
    SEEDED_GUIDANCE.texts[language],
    ...SEEDED_PARTS.flatMap(({ texts, source }) => [texts[language] ?? '', source[language] ?? '']),
  ]);
  expect(written.filter(leadsToSomebody)).toEqual([]);
});
