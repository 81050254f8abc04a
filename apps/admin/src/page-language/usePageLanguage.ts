import { isPageLanguage, type PageLanguage } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';

/** The language the page is shown in now. */
export function usePageLanguage(): PageLanguage {
  const { i18n } = useTranslation();
  return isPageLanguage(i18n.language) ? i18n.language : 'en';
}
