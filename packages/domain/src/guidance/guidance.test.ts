import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { guidanceOn } from './guidance.ts';
import { SEEDED_GUIDANCE } from './seeded-guidance.ts';

it('is the newest that is dated by then: one supersedes the other, and what is to come does not count yet', () => {
  const all = ['2026-03-01', '2026-06-01', '2026-01-05'].map((day) => ({ day }));
  expect(guidanceOn('2026-05-31', all)?.day).toBe('2026-03-01');
  expect(guidanceOn('2026-06-01', all)?.day).toBe('2026-06-01');
  expect(guidanceOn('2025-12-31', all)).toBeNull();
});

it('speaks of shopping, money, safety, privacy and worries in every page language', () => {
  const paragraphs = PAGE_LANGUAGES.map((language) => SEEDED_GUIDANCE.texts[language].split('\n\n'));
  expect(paragraphs.map((texts) => texts.length)).toEqual(paragraphs.map(() => 5));
  expect(new Set(paragraphs.flat()).size).toBe(paragraphs.flat().length);
  for (const text of SEEDED_GUIDANCE.texts.ar.split('\n\n')) expect(text).toMatch(/^\p{Script=Arabic}/u);
});
