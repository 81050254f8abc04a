import { OWN_NAMES } from './own-names.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './page-language.ts';
import { WRITTEN } from './written.ts';

const INTL = new Map(
  PAGE_LANGUAGES.map((language) => [language, new Intl.DisplayNames(WRITTEN[language].locale, { type: 'language' })]),
);

/** What a language is called on a page in one of ours; the tag itself where it has no name or is no tag. */
export function languageName(tag: string, inLanguage: PageLanguage): string {
  const ours = OWN_NAMES[inLanguage][tag];
  if (ours) return ours;
  try {
    return INTL.get(inLanguage)?.of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
