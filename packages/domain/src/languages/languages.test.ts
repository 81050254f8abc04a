import { describe, expect, it } from 'vitest';
import { languageName } from './language-name.ts';
import { autonym, direction, isKnownLanguage, LANGUAGES } from './languages.ts';
import { isPageLanguage, isStaffLanguage, PAGE_LANGUAGES, readBySpeakersOf, staffLanguage } from './page-language.ts';

describe('the languages people here speak', () => {
  it('each have a name of their own in English and in Arabic, and one in themselves', () => {
    for (const inLanguage of PAGE_LANGUAGES) {
      const names = LANGUAGES.map(({ tag }) => languageName(tag, inLanguage));
      expect(LANGUAGES.filter(({ tag }, n) => names[n] === tag)).toEqual([]);
      expect(new Set(names).size).toBe(LANGUAGES.length);
    }
    expect(LANGUAGES.every(({ autonym: name }) => name.length > 1)).toBe(true);
  });

  it('are called what the people who speak them say', () => {
    expect(languageName('bn', 'en')).toBe('Bengali');
    expect(languageName('bfi', 'en')).toBe('British Sign Language');
    expect(languageName('bfi', 'ar')).toBe('لغة الإشارة البريطانية');
    expect([languageName('ku', 'en'), languageName('ckb', 'en')]).toEqual(['Kurdish', 'Kurdish (Sorani)']);
    expect(languageName('ar', 'ar')).toBe('العربية');
    expect(autonym('fa')).toBe('فارسی');
  });

  it('have distinct, well-formed tags', () => {
    expect(new Set(LANGUAGES.map(({ tag }) => tag)).size).toBe(LANGUAGES.length);
    for (const { tag } of LANGUAGES) expect(tag).toMatch(/^[a-z]{2,3}$/);
  });

  it('are written right to left where their script is', () => {
    for (const { tag, autonym: name, dir } of LANGUAGES) {
      expect({ tag, dir }).toEqual({ tag, dir: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? 'rtl' : 'ltr' });
    }
    expect(['ar', 'fa', 'ur', 'ckb', 'he'].map(direction)).toEqual(Array(5).fill('rtl'));
  });

  it('give an answer for a tag nobody knows, too', () => {
    expect(isKnownLanguage('tlh')).toBe(false);
    expect(direction('tlh')).toBe('ltr');
    expect([languageName('qzz', 'en'), languageName('not a tag!', 'ar'), autonym('qzz')]).toEqual(['qzz', 'not a tag!', 'qzz']);
  });
});

it('writes our pages in ten languages at most, and the desk in two of them', () => {
  expect(['en', 'ar', 'fr', 'de', ''].map(isPageLanguage)).toEqual([true, true, true, false, false]);
  expect(['en', 'ar', 'fr', 'de'].map(isStaffLanguage)).toEqual([true, true, false, false]);
  expect(['en', 'ar', 'fr', 'de'].map(staffLanguage)).toEqual(['en', 'ar', 'en', 'en']);
  expect(['ar', 'so'].map(readBySpeakersOf)).toEqual(['ar', null]);
});
