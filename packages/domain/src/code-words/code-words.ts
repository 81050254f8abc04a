import { type PageLanguage, readBySpeakersOf } from '../languages/page-language.ts';
import { codeWordsAr } from './ar.ts';
import { codeWordsBn } from './bn.ts';
import { codeWordsEn } from './en.ts';
import { codeWordsEs } from './es.ts';
import { codeWordsFa } from './fa.ts';
import { codeWordsFr } from './fr.ts';
import { codeWordsIt } from './it.ts';
import { codeWordsPt } from './pt.ts';
import { codeWordsRu } from './ru.ts';
import { codeWordsZh } from './zh.ts';

const WORDS: Record<PageLanguage, readonly string[]> = {
  en: codeWordsEn,
  ar: codeWordsAr,
  fr: codeWordsFr,
  es: codeWordsEs,
  pt: codeWordsPt,
  bn: codeWordsBn,
  it: codeWordsIt,
  fa: codeWordsFa,
  ru: codeWordsRu,
  zh: codeWordsZh,
};

/** The plain words from which one is drawn for a task, so that requester and volunteer know each other at the door; English for any language we have no list for. */
export function codeWords(language: string): readonly string[] {
  return WORDS[readBySpeakersOf(language) ?? 'en'];
}
