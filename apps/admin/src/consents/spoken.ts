import { isStaffLanguage, type StaffLanguage } from '@wardwise/domain';

/** The language that words are read aloud in: theirs where we have it, otherwise the reader's own. */
export const spokenTo = (language: string, reader: StaffLanguage): StaffLanguage =>
  isStaffLanguage(language) ? language : reader;

/** The same of somebody who speaks several: the reader's own where they speak it too. */
export const spokenWith = (languages: readonly string[], reader: StaffLanguage): StaffLanguage =>
  languages.includes(reader) ? reader : (languages.find(isStaffLanguage) ?? reader);
