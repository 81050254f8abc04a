import { isPageLanguage, type PageLanguage } from '@wardwise/domain';

/** The language that words are read aloud in: theirs where we have it, otherwise the reader's own. */
export const spokenTo = (language: string, reader: PageLanguage): PageLanguage => (isPageLanguage(language) ? language : reader);

/** The same of somebody who speaks several: the reader's own where they speak it too. */
export const spokenWith = (languages: readonly string[], reader: PageLanguage): PageLanguage =>
  languages.includes(reader) ? reader : (languages.find(isPageLanguage) ?? reader);
