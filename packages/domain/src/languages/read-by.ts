import type { PageLanguage } from './page-language.ts';

/** Who read all the words of a language as its speaker, and when; null where nobody has. No name: "a ward lead of Church Street" will do. */
export const READ_BY: Readonly<Record<Exclude<PageLanguage, 'en'>, { who: string; day: string } | null>> = {
  ar: null,
  fr: null,
  es: null,
  pt: null,
  bn: null,
  it: null,
  fa: null,
  ru: null,
  zh: null,
};

/** Whether a speaker has read this language's words; until then the English of consent, safety and rights stands beside them. */
export const isReadBySpeaker = (language: PageLanguage): boolean => language === 'en' || READ_BY[language] !== null;
