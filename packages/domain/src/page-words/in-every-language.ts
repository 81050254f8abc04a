import { PAGE_LANGUAGES, type PageLanguage } from '../languages/page-language.ts';
import { pageWordsAr } from './ar.ts';
import { pageWordsBn } from './bn.ts';
import { pageWordsEn } from './en.ts';
import { pageWordsEs } from './es.ts';
import { pageWordsFa } from './fa.ts';
import { pageWordsFr } from './fr.ts';
import { pageWordsIt } from './it.ts';
import type { PageWords } from './page-words.ts';
import { pageWordsPt } from './pt.ts';
import { pageWordsRu } from './ru.ts';
import { pageWordsZh } from './zh.ts';

/** All that the rules themselves say, in every page language. */
export const PAGE_WORDS: Record<PageLanguage, PageWords> = {
  en: pageWordsEn,
  ar: pageWordsAr,
  fr: pageWordsFr,
  es: pageWordsEs,
  pt: pageWordsPt,
  bn: pageWordsBn,
  it: pageWordsIt,
  fa: pageWordsFa,
  ru: pageWordsRu,
  zh: pageWordsZh,
};

/** One of those words in all of them, by language. */
export const inEveryLanguage = <Said>(pick: (words: PageWords) => Said): Record<PageLanguage, Said> =>
  Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, pick(PAGE_WORDS[language])])) as Record<PageLanguage, Said>;
