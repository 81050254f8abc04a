import type { PageLanguage } from '../languages/page-language.ts';
import { refusalsAr } from './ar.ts';
import { refusalsBn } from './bn.ts';
import type { RefusalCode } from './codes.ts';
import { refusalsEn } from './en.ts';
import { refusalsEs } from './es.ts';
import { refusalsFa } from './fa.ts';
import { refusalsFr } from './fr.ts';
import { refusalsIt } from './it.ts';
import { refusalsPt } from './pt.ts';
import { refusalsRu } from './ru.ts';
import { refusalsZh } from './zh.ts';

const SENTENCES: Record<PageLanguage, Record<RefusalCode, string>> = {
  en: refusalsEn,
  ar: refusalsAr,
  fr: refusalsFr,
  es: refusalsEs,
  pt: refusalsPt,
  bn: refusalsBn,
  it: refusalsIt,
  fa: refusalsFa,
  ru: refusalsRu,
  zh: refusalsZh,
};

/** What to tell somebody, in their page's language, when something cannot be done: why, and what they can do instead. */
export function refusalSentence(code: RefusalCode, pageLanguage: PageLanguage): string {
  return SENTENCES[pageLanguage][code];
}
