import { PAGE_LANGUAGES } from '@wardwise/domain';
import { sentencesOf, troublesOf } from '@wardwise/domain/testing';
import { describe, expect, it } from 'vitest';
import { dateIn, dayIn, languageAsked, listIn, momentIn, weekdayIn, wordsIn } from './locales.ts';
import { SAME_AS_ENGLISH } from './same-as-english.ts';

const en = wordsIn('en');

describe('the words', () => {
  it.each(PAGE_LANGUAGES.filter((language) => language !== 'en'))(
    'are the same sentences in %s, in its own words',
    (language) => {
      expect(troublesOf(wordsIn(language), en, language, SAME_AS_ENGLISH)).toEqual([]);
    },
  );

  it.each(sentencesOf(en))('%s is short enough for a nine-year-old', (_path, sentence) => {
    for (const one of sentence.split(/[.?:;](?:\s|$)/)) expect(one.split(/\s+/).length).toBeLessThanOrEqual(22);
  });

  it('are as in English only where somebody said why, of words that are there', () => {
    const paths = new Set(sentencesOf(en).map(([path]) => path));
    for (const [path, why] of Object.entries(SAME_AS_ENGLISH)) {
      expect(paths).toContain(path.replace(/^\w\w:/, ''));
      expect(why).toMatch(/\w{3}/);
    }
  });
});

it('knows its own languages and no other', () => {
  for (const tag of PAGE_LANGUAGES) expect(languageAsked(tag)).toBe(tag);
  for (const tag of [null, '', 'de', 'EN', 'zh-Hans', '__proto__']) expect(languageAsked(tag)).toBeNull();
});

it('says a day in words', () => {
  expect(dayIn('en', '2026-03-04')).toBe('Wednesday 4 March');
  expect(dayIn('ar', '2026-03-04')).toContain('مارس');
});

it.each(PAGE_LANGUAGES)('writes days and times in %s by the calendar and the figures that people here read', (language) => {
  expect(dateIn(language, '2026-03-04')).toMatch(/(?<!\d)4(?!\d).*2026|2026.*(?<!\d)4(?!\d)/);
  const said = [dayIn(language, '2026-03-04'), momentIn(language, '2026-11-22T14:05:00Z'), weekdayIn(language, 1)].join(' ');
  expect(said).not.toMatch(/(?![0-9])\p{Nd}/u);
  expect(said).toContain('05');
});

it('writes a list as the language does', () => {
  expect(listIn('en', ['a', 'b'])).toBe('a, b');
  expect(listIn('ar', ['a', 'b'])).toBe('a، b');
});
