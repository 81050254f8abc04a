import type { PageLanguage } from './page-language.ts';

/** Something said in English and in every other page language that somebody has written it in. */
export type Worded<Said> = { en: Said } & Partial<Record<PageLanguage, Said>>;

/** The same in one language; in English where it has not been written in that one. */
export const inWords = <Said>(said: Worded<Said>, language: PageLanguage): Said => said[language] ?? said.en;
