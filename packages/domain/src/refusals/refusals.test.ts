import { expect, it } from 'vitest';
import { PAGE_LANGUAGES, type PageLanguage } from '../languages/page-language.ts';
import { troublesOf } from '../testing/own-words.ts';
import { REFUSAL_CODES } from './codes.ts';
import { refusalsEn } from './en.ts';
import { refusalSentence } from './refusal-sentence.ts';

it('has a sentence for every refusal in every page language, and none for anything else', () => {
  expect(Object.keys(refusalsEn).sort()).toEqual([...REFUSAL_CODES].sort());
  for (const code of REFUSAL_CODES) {
    for (const language of PAGE_LANGUAGES) expect(refusalSentence(code, language)).toMatch(/^.{6,}[.।。]$/u);
  }
});

const sentencesIn = (language: PageLanguage) =>
  Object.fromEntries(REFUSAL_CODES.map((code) => [code, refusalSentence(code, language)])) as typeof refusalsEn;

it.each(PAGE_LANGUAGES.filter((language) => language !== 'en'))('refuses in %s in its own words', (language) => {
  expect(troublesOf(sentencesIn(language), refusalsEn, language)).toEqual([]);
});

it('speaks English in English and Arabic in Arabic', () => {
  for (const code of REFUSAL_CODES) {
    expect(refusalSentence(code, 'en')).not.toMatch(/\p{Script=Arabic}/u);
    const withoutExamples = refusalSentence(code, 'ar').replace(
      /SW1P 2AB|name@example\.org|https:\/\/(example\.org)?|"Authorization: Bearer"/g,
      '',
    );
    expect(withoutExamples).toMatch(/\p{Script=Arabic}/u);
    expect(withoutExamples).not.toMatch(/[a-z]/i);
  }
});

it('shows nobody a code, a status or a word for machines', () => {
  for (const code of REFUSAL_CODES) expect(refusalSentence(code, 'en')).not.toMatch(/[A-Z]{3,}_|error|invalid|null|undefined/i);
});

it.each(PAGE_LANGUAGES)('tells one refusal from another in %s', (language) => {
  const sentences = sentencesIn(language);
  const shared = Object.values(sentences).filter((sentence, n, all) => all.indexOf(sentence) !== n);
  expect(shared).toEqual([refusalIn(sentences)]);
});

/** A wrong number of tries is the same to whoever signs in and to whoever holds a link. */
function refusalIn(sentences: typeof refusalsEn): string {
  expect(sentences.LINK_CODE_TOO_MANY_TRIES).toBe(sentences.SIGN_IN_TOO_MANY_TRIES);
  return sentences.LINK_CODE_TOO_MANY_TRIES;
}
