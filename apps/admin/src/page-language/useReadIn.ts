import type { StaffLanguage } from '@wardwise/domain';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { everyWord } from './words.ts';

/** Words to be read aloud in a language that may be another than the page's; null until they are here. */
export function useReadIn(language: StaffLanguage) {
  const { i18n } = useTranslation();
  useEffect(() => {
    everyWord(language).catch(() => {}); // asked for again with the next that is read aloud
  }, [language]);
  return i18n.hasResourceBundle(language, 'translation') ? i18n.getFixedT(language) : null;
}
