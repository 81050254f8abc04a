import { type StaffLanguage, staffLanguage } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';

/** The language the page is shown in now. */
export function usePageLanguage(): StaffLanguage {
  const { i18n } = useTranslation();
  return staffLanguage(i18n.language);
}
