import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { dayIn, languageAsked, languageOfBrowser } from './locales.ts';

/** Every sentence with the path to it; those that take a name get one. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words('Samir'))]];
  return Object.entries(words as object).flatMap(([key, inner]) => sentences(inner, path ? `${path}.${key}` : key));
}

describe('the words', () => {
  it('are the same sentences in both languages', () => {
    expect(sentences(ar).map(([path]) => path)).toEqual(sentences(en).map(([path]) => path));
  });

  it.each(sentences(ar).filter(([path]) => path !== 'product'))('%s is written in Arabic', (_path, sentence) => {
    expect(sentence).toMatch(/\p{Script=Arabic}/u);
  });

  it.each(sentences(en))('%s is short enough for a nine-year-old', (_path, sentence) => {
    for (const one of sentence.split(/[.?:;](?:\s|$)/)) expect(one.split(/\s+/).length).toBeLessThanOrEqual(22);
  });
});

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
  ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
  ['en;q=0.3,ar;q=0.7', 'ar'],
  ['fr-FR,fr;q=0.9,ar;q=0.4', 'ar'],
  ['ar;q=0', 'en'],
  ['*', 'en'],
  ['ar;q=nonsense,en;q=0.1', 'en'],
])('answers a browser that wishes for %s in %s', (header, language) => expect(languageOfBrowser(header)).toBe(language));

it('knows its own languages and no other', () => {
  expect(languageAsked('ar')).toBe('ar');
  for (const tag of [null, '', 'fr', 'EN', '__proto__']) expect(languageAsked(tag)).toBeNull();
});

it('says a day in words', () => {
  expect(dayIn('en', '2026-03-04')).toBe('Wednesday 4 March');
  expect(dayIn('ar', '2026-03-04')).toContain('مارس');
});
