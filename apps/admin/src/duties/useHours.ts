import { useTranslation } from 'react-i18next';

/** The hours of a duty in words; the whole day where none are said. */
export function useHours() {
  const { t } = useTranslation();
  return ({ starts, ends }: { starts: string | null; ends: string | null }) =>
    starts && ends ? t('rota.hours', { starts, ends }) : t('rota.allDay');
}
