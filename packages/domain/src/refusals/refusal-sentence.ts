import type { PageLanguage } from '../languages/page-language.ts';
import { refusalsAr } from './ar.ts';
import { refusalsBn } from './bn.ts';
import type { RefusalCode } from './codes.ts';
import { refusalsEn } from './en.ts';
import { refusalsFa } from './fa.ts';
import { refusalsFr } from './fr.ts';
import { refusalsRu } from './ru.ts';

const SENTENCES: Record<PageLanguage, Record<RefusalCode, string>> = {
  en: refusalsEn,
  ar: refusalsAr,
  fr: refusalsFr,
  bn: refusalsBn,
  fa: refusalsFa,
  ru: refusalsRu,
};

/** What to tell somebody, in their page's language, when something cannot be done: why, and what they can do instead. */
export function refusalSentence(code: RefusalCode, pageLanguage: PageLanguage): string {
  return SENTENCES[pageLanguage][code];
}
