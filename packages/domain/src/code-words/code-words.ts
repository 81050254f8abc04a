import { codeWordsAr } from './ar.ts';
import { codeWordsEn } from './en.ts';

/** The plain words from which one is drawn for a task, so that requester and volunteer know each other at the door; English for any language we have no list for. */
export function codeWords(language: string): readonly string[] {
  return language === 'ar' ? codeWordsAr : codeWordsEn;
}
