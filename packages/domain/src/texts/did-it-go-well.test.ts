import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { didItGoWell } from './did-it-go-well.ts';
import { readAnswer } from './read-answer.ts';
import { segmentsOf } from './segments.ts';

it.each(PAGE_LANGUAGES)('asks in %s in one part or two, by words that we read back', (language) => {
  const text = didItGoWell('Westminster Mutual Aid', language);
  expect(text).toMatch(/^Westminster Mutual Aid: /);
  expect(segmentsOf(text).segments).toBeLessThanOrEqual(2);
  const answers = new Set(text.split(/[^\p{L}\p{M}\u200c]+/u).map(readAnswer));
  expect([...answers].filter(Boolean).sort()).toEqual(['NO', 'STOP', 'YES']);
});

it('is shorter where the network has a very long name', () => {
  expect(didItGoWell('N'.repeat(500), 'en')).toBe('Did everything go well? Reply YES or NO. If NO, we will ring you.');
});
