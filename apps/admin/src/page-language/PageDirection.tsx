import { useDirection } from '@mantine/core';
import { useEffect } from 'react';
import { usePageLanguage } from './usePageLanguage.ts';

/** Keeps the document's language and direction those of the words on it. */
export function PageDirection() {
  const language = usePageLanguage();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(language === 'ar' ? 'rtl' : 'ltr');
  }, [language, setDirection]);
  return null;
}
