import { languageName, type PageLanguage } from '@wardwise/domain';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

/** What a page language is called, in the language of the page. */
export function useLanguageNames(): (tag: string) => string {
  const pageLanguage = usePageLanguage();
  return (tag) => languageName(tag as PageLanguage, pageLanguage);
}
