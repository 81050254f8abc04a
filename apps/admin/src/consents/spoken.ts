import { isPageLanguage, type PageLanguage } from '@wardwise/domain';

/** The language that words are read aloud in: theirs where we have it, otherwise the reader's own. */
export const spokenTo = (language: string, reader: PageLanguage): PageLanguage => (isPageLanguage(language) ? language : reader);
