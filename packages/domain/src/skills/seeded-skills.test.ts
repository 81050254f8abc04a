import { expect, it } from 'vitest';
import { lintText } from '../call-outs/lint-text.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { inWords } from '../languages/worded.ts';
import { SEEDED_SKILLS } from './seeded-skills.ts';

it('has labels in every page language, and none that tells of somebody’s health', () => {
  expect(new Set(SEEDED_SKILLS.map(({ key }) => key)).size).toBe(SEEDED_SKILLS.length);
  for (const { key, labels } of SEEDED_SKILLS) {
    expect(key).toMatch(/^[a-z][a-z-]*$/);
    for (const language of PAGE_LANGUAGES) {
      const label = inWords(labels, language);
      expect(label).not.toBe('');
      expect([label, lintText(label)]).toEqual([label, []]);
    }
    expect(labels.ar).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u);
  }
});

it('counts no language as a skill', () => {
  const languages = new Set<string>(LANGUAGES.map(({ tag }) => tag));
  expect(SEEDED_SKILLS.filter(({ key }) => languages.has(key))).toEqual([]);
});
