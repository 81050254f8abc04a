import { expect, it } from 'vitest';
import { lintText } from '../call-outs/lint-text.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { inWords } from '../languages/worded.ts';
import { SEEDED_CATEGORIES } from './seeded-categories.ts';

it('has the seven kinds of help a new network starts with', () => {
  expect(SEEDED_CATEGORIES.map(({ key }) => key)).toEqual([
    'shopping',
    'prescription',
    'post',
    'check-in-call',
    'dog-walking',
    'lend-an-item',
    'other',
  ]);
});

it('has labels in every page language, and public labels that tell strangers nothing', () => {
  for (const { labels } of SEEDED_CATEGORIES) {
    for (const language of PAGE_LANGUAGES) {
      expect(inWords(labels, language).label).not.toBe('');
      expect(lintText(inWords(labels, language).publicLabel)).toEqual([]);
    }
    expect(inWords(labels, 'ar').label).toMatch(/^[\p{Script=Arabic}\p{M}\s]+$/u);
  }
});

it('can be done in some way each', () => {
  for (const { ways } of SEEDED_CATEGORIES) expect(ways.length).toBeGreaterThan(0);
});
