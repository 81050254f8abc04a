import type { StaffLanguage } from '@wardwise/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { everyWord } from './words.ts';

/** Words to be read aloud in a language that may be another than the page's; null until they are here. */
export function useReadIn(language: StaffLanguage) {
  const { i18n } = useTranslation();
  const [, setHere] = useState<StaffLanguage | null>(null);
  useEffect(() => {
    let over = false;
    everyWord(language).then(
      () => !over && setHere(language),
      () => {}, // asked for again with the next that is read aloud
    );
    return () => {
      over = true;
    };
  }, [language]);
  return i18n.hasResourceBundle(language, 'translation') ? i18n.getFixedT(language) : null;
}
