/** The languages our public pages, our messages to whoever asks or helps, and our refusals are written in. */
export const PAGE_LANGUAGES = ['en', 'ar'] as const;
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

/** The language the desk speaks to somebody who reads this one: theirs where it has it, English where not. */
export function staffLanguage(tag: string): StaffLanguage {
  return STAFF_LANGUAGES.find((language) => language === tag) ?? 'en';
}
