/** The languages our own pages, texts and refusals are written in. */
export const PAGE_LANGUAGES = ['en', 'ar'] as const;
/** One of those languages. */
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** Whether our pages exist in this language. */
export function isPageLanguage(tag: string): tag is PageLanguage {
  return PAGE_LANGUAGES.some((language) => language === tag);
}
