import { type PageLanguage, readBySpeakersOf } from '../languages/page-language.ts';
import { codeWordsAr } from './ar.ts';
import { codeWordsEn } from './en.ts';

const WORDS: Record<PageLanguage, readonly string[]> = {
  en: codeWordsEn,
  ar: codeWordsAr,
  fr: codeWordsEn,
  es: codeWordsEn,
  pt: codeWordsEn,
  bn: codeWordsEn,
  it: codeWordsEn,
  fa: codeWordsEn,
  ru: codeWordsEn,
  zh: codeWordsEn,
};

/** The plain words from which one is drawn for a task, so that requester and volunteer know each other at the door; English for any language we have no list for. */
export function codeWords(language: string): readonly string[] {
  return WORDS[readBySpeakersOf(language) ?? 'en'];
}
