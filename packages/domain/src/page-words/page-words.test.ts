import { expect, it } from 'vitest';
import { lintText } from '../call-outs/lint-text.ts';
import { codeWords } from '../code-words/code-words.ts';
import { hoursLines } from '../directory/hours.ts';
import { SEEDED_GUIDANCE } from '../guidance/seeded-guidance.ts';
import { counted } from '../languages/counted.ts';
import { languageName } from '../languages/language-name.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { PAGE_LANGUAGES, type PageLanguage } from '../languages/page-language.ts';
import { isReadBySpeaker, READ_BY } from '../languages/read-by.ts';
import { WRITTEN } from '../languages/written.ts';
import { troublesOf } from '../testing/own-words.ts';
import { PAGE_WORDS } from './in-every-language.ts';

const OTHERS = PAGE_LANGUAGES.filter((language) => language !== 'en');

it.each(OTHERS)('says in %s all that the rules say, in its own words', (language) => {
  expect(troublesOf(PAGE_WORDS[language], PAGE_WORDS.en, language)).toEqual([]);
});

it.each(OTHERS)('names in %s every language that people here speak, in its script', (language) => {
  for (const { tag } of LANGUAGES)
    expect([tag, languageName(tag, language)]).toEqual([tag, expect.stringMatching(WRITTEN[language].letter)]);
});

it.each(OTHERS)('asks volunteers in %s to keep to the same guidance', (language) => {
  const inParagraphs = (of: PageLanguage) => SEEDED_GUIDANCE.texts[of].split('\n\n');
  expect(troublesOf(inParagraphs(language), inParagraphs('en'), language)).toEqual([]);
  expect(SEEDED_GUIDANCE.texts[language]).toContain('999');
});

it.each(OTHERS)('has in %s code words of its own: many, distinct, in its script, that say nothing about anybody', (language) => {
  const words = codeWords(language);
  expect(words.length).toBeGreaterThanOrEqual(64);
  expect(new Set(words).size).toBe(words.length);
  const plain = { zh: /^\p{Script=Han}{2,3}$/u }[language as string] ?? /^[\p{L}\p{M}]{2,14}$/u;
  for (const word of words) {
    expect(word).toMatch(plain);
    expect(word).toMatch(WRITTEN[language].letter);
    expect(word).toBe(word.toLowerCase());
    expect({ word, found: lintText(word) }).toEqual({ word, found: [] });
  }
});

it.each(PAGE_LANGUAGES)('tells opening hours in %s, times from left to right', (language) => {
  const open = { every: 1, bymonthday: null, opensAt: '09:00', closesAt: '17:00' } as const;
  const [week, month] = hoursLines(
    [
      { ...open, freq: 'WEEKLY', byday: 'MO,TU,WE' },
      { ...open, freq: 'MONTHLY', byday: '2TU', every: 2 },
    ],
    language,
  );
  for (const line of [week, month]) expect(line).toContain('09:00–17:00');
  expect(week).toMatch(/–/);
  expect(month).toMatch(WRITTEN[language].letter);
});

it('is read by nobody yet but in English: who did, and when, stands in one list', () => {
  expect(isReadBySpeaker('en')).toBe(true);
  for (const language of OTHERS) {
    const read = READ_BY[language as keyof typeof READ_BY];
    expect(isReadBySpeaker(language)).toBe(read !== null);
    if (read) expect([read.who, read.day]).toEqual([expect.stringMatching(/\w{3}/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  }
});

it('counts as the language does', () => {
  const tasks = { one: '# задача', few: '# задачи', many: '# задач', other: '# задачи' };
  expect([1, 2, 5, 21].map((n) => counted('ru', n, tasks))).toEqual(['1 задача', '2 задачи', '5 задач', '21 задача']);
  expect(counted('zh', 3, { other: '# 项任务' })).toBe('3 项任务');
});
