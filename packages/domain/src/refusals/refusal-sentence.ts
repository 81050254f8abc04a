import type { PageLanguage } from '../languages/page-language.ts';
import { refusalsAr } from './ar.ts';
import type { RefusalCode } from './codes.ts';
import { refusalsEn } from './en.ts';

const SENTENCES: Record<PageLanguage, Record<RefusalCode, string>> = {
  en: refusalsEn,
  ar: refusalsAr,
  fr: refusalsEn,
  es: refusalsEn,
  pt: refusalsEn,
  bn: refusalsEn,
  it: refusalsEn,
  fa: refusalsEn,
  ru: refusalsEn,
  zh: refusalsEn,
};

/** What to tell somebody, in their page's language, when something cannot be done: why, and what they can do instead. */
export function refusalSentence(code: RefusalCode, pageLanguage: PageLanguage): string {
  return SENTENCES[pageLanguage][code];
}
