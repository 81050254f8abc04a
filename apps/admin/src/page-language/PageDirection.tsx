import { useDirection } from '@mantine/core';
import { direction } from '@wardwise/domain';
import { useEffect } from 'react';
import { usePageLanguage } from './usePageLanguage.ts';

/** Keeps the document's language and direction those of the words on it. */
export function PageDirection() {
  const language = usePageLanguage();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(direction(language));
  }, [language, setDirection]);
  return null;
}
