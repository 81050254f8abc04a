import type { When } from '../call-outs/slots.ts';
import type { CategoryLabels } from '../categories/category.ts';
import type { HoursWords } from '../directory/hours.ts';
import { PAGE_LANGUAGES, type PageLanguage } from '../languages/page-language.ts';
import type { ToldWords } from '../signposting/told-services.ts';
import { pageWordsAr } from './ar.ts';
import { pageWordsBn } from './bn.ts';
import { pageWordsEn } from './en.ts';
import { pageWordsEs } from './es.ts';
import { pageWordsFa } from './fa.ts';
import { pageWordsFr } from './fr.ts';
import { pageWordsIt } from './it.ts';
import { pageWordsPt } from './pt.ts';
import { pageWordsRu } from './ru.ts';
import { pageWordsZh } from './zh.ts';

/** The words of a call-out around its slots. */
export type CallOutWords = {
  needs: (it: { label: string; locality: string; byOrganization: boolean }) => string;
  when: Record<When, string>;
  /** An organisation asks for one day: where that is not this week, it is later, and no matter of hurry. */
  laterDay: string;
  speaks: (language: string) => string;
  canYou: string;
};

type CategoryKeys = 'shopping' | 'prescription' | 'post' | 'check-in-call' | 'dog-walking' | 'lend-an-item' | 'other';
type SkillKeys =
  | 'driving'
  | 'lifting'
  | 'small-repairs'
  | 'form-filling'
  | 'it-help'
  | 'cooking'
  | 'sewing'
  | 'gardening'
  | 'dog-handling'
  | 'first-aid';
type NeedKeys =
  | 'food'
  | 'medicines'
  | 'mental-health'
  | 'company'
  | 'money'
  | 'energy-bills'
  | 'housing'
  | 'it-help'
  | 'care-at-home'
  | 'getting-around'
  | 'legal-advice'
  | 'neighbours-help';

/** All that the rules themselves say in one language. */
export type PageWords = {
  callOut: CallOutWords;
  hours: HoursWords;
  told: ToldWords;
  /** Names of languages that Intl.DisplayNames lacks, merges with another's, or calls otherwise than the people who speak it here. */
  languageNames: Record<string, string>;
  categories: Record<CategoryKeys, CategoryLabels>;
  skills: Record<SkillKeys, string>;
  needs: Record<NeedKeys, string>;
};

/** The same in every page language. */
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
