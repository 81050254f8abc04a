import { OWN_NAMES } from './own-names.ts';
import type { PageLanguage } from './page-language.ts';
import { WRITTEN } from './written.ts';

const made = new Map<PageLanguage, Intl.DisplayNames>();

/** Made when it is first asked for, and once: ten of them take longer than all else that a page begins with. */
function namesIn(language: PageLanguage): Intl.DisplayNames {
  const names = made.get(language) ?? new Intl.DisplayNames(WRITTEN[language].locale, { type: 'language' });
  made.set(language, names);
  return names;
}

/** What a language is called on a page in one of ours; the tag itself where it has no name or is no tag. */
export function languageName(tag: string, inLanguage: PageLanguage): string {
  const ours = OWN_NAMES[inLanguage][tag];
  if (ours) return ours;
  try {
    return namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
