import { type PageLanguage, readBySpeakersOf } from '../languages/page-language.ts';
import { codeWordsAr } from './ar.ts';
import { codeWordsBn } from './bn.ts';
import { codeWordsEn } from './en.ts';
import { codeWordsFa } from './fa.ts';
import { codeWordsFr } from './fr.ts';
import { codeWordsRu } from './ru.ts';

const WORDS: Record<PageLanguage, readonly string[]> = {
  en: codeWordsEn,
  ar: codeWordsAr,
  fr: codeWordsFr,
  bn: codeWordsBn,
  fa: codeWordsFa,
  ru: codeWordsRu,
};

/** The plain words from which one is drawn for a task, so that requester and volunteer know each other at the door; English for any language we have no list for. */
export function codeWords(language: string): readonly string[] {
  return WORDS[readBySpeakersOf(language) ?? 'en'];
}
