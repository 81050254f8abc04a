/** The languages our public pages, our messages to whoever asks or helps, and our refusals are written in. */
export const PAGE_LANGUAGES = ['en', 'ar', 'fr', 'es', 'pt', 'bn', 'it', 'fa', 'ru', 'zh'] as const;
/** One of those languages. */
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The languages the desk is written in: the staff's own pages and mails. */
export const STAFF_LANGUAGES = ['en', 'ar'] as const satisfies readonly PageLanguage[];
/** One of those. */
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

/** Whether our pages exist in this language. */
export function isPageLanguage(tag: string): tag is PageLanguage {
  return PAGE_LANGUAGES.some((language) => language === tag);
}

/** Whether the desk is written in this language. */
export function isStaffLanguage(tag: string): tag is StaffLanguage {
  return STAFF_LANGUAGES.some((language) => language === tag);
}

/** The language the desk speaks to somebody who reads this one: theirs where it has it, English where not. */
export function staffLanguage(tag: string): StaffLanguage {
  return isStaffLanguage(tag) ? tag : 'en';
}

/** Languages that are spoken and whose speakers read another's name: Mandarin and Cantonese are both written as Chinese. */
const READ_AS: ReadonlyMap<string, PageLanguage> = new Map([
  ['cmn', 'zh'],
  ['yue', 'zh'],
]);

/** The page language that speakers of this one read; null where our pages are not written for them. */
export function readBySpeakersOf(tag: string): PageLanguage | null {
  return READ_AS.get(tag) ?? (isPageLanguage(tag) ? tag : null);
}
