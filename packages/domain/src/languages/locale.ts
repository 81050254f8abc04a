import type { PageLanguage } from './page-language.ts';

/** How Intl writes days, times and numbers for each of our languages: as people here write them, and in European figures everywhere. */
export const LOCALES: Record<PageLanguage, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
