import { describe, expect, it } from 'vitest';
import { WAYS } from '../categories/category.ts';
import { SEEDED_CATEGORIES } from '../categories/seeded-categories.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { WRITTEN } from '../languages/written.ts';
import { codesOf, must } from '../testing/must.ts';
import { agreeToGuidance, guidanceOn } from './guidance.ts';
import { SEEDED_GUIDANCE } from './seeded-guidance.ts';
import { SEEDED_PARTS } from './seeded-parts.ts';

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

describe('the parts beside it', () => {
  it('are there for every seeded kind of help but "other", and every way, in every page language with a source', () => {
    const about = [...SEEDED_CATEGORIES.map(({ key }) => String(key)).filter((key) => key !== 'other'), ...WAYS];
    expect(SEEDED_PARTS.map((part) => part.about).sort()).toEqual(about.sort());
    for (const language of PAGE_LANGUAGES) {
      const written = SEEDED_PARTS.flatMap(({ texts, source }) => [texts[language] ?? '', source[language] ?? '']);
      expect(written.filter((text) => !WRITTEN[language].letter.test(text))).toEqual([]);
      expect(new Set(written).size).toBe(about.length + 3);
      if (language !== 'en') expect(written.filter((text) => SEEDED_PARTS.some(({ texts }) => texts.en === text))).toEqual([]);
    }
  });
});

describe('a yes to a task', () => {
  it('is no yes to anything new where theirs is that of today, or there is none', () => {
    expect(must(agreeToGuidance({ current: 'b', agreed: 'b', read: null }))).toBeNull();
    expect(must(agreeToGuidance({ current: null, agreed: null, read: 'a' }))).toBeNull();
  });

  it('is one to the newer guidance that they read with it, and refused without', () => {
    expect(must(agreeToGuidance({ current: 'b', agreed: 'a', read: 'b' }))).toBe('b');
    expect(codesOf(agreeToGuidance({ current: 'b', agreed: 'a', read: null }))).toEqual(['GUIDANCE_NOT_AGREED']);
    expect(codesOf(agreeToGuidance({ current: 'c', agreed: 'a', read: 'b' }))).toEqual(['GUIDANCE_SUPERSEDED']);
  });

  it('does not hold up whoever was taken on without any', () => {
    expect(must(agreeToGuidance({ current: 'b', agreed: null, read: null }))).toBeNull();
    expect(must(agreeToGuidance({ current: 'b', agreed: null, read: 'b' }))).toBe('b');
  });
});
