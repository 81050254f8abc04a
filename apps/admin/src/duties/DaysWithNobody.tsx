import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './Rota.module.css';

type Props = { days: { day: string; wards: string[] }[]; nameOf: (code: string) => string };

/** Where nobody is on duty, day by day, in a sentence each. */
export function DaysWithNobody({ days, nameOf }: Props) {
  const { t } = useTranslation();
  const { day: dayOf } = useFormats();
  return (
    <div className={classes.without}>
      {days.length === 0 ? (
        <Notice tone="canal">{t('rota.everyDay')}</Notice>
      ) : (
        <Notice tone="saffron" icon={<IconAlertTriangle size={20} aria-hidden />}>
          {days.map(({ day, wards }) => (
            <p key={day}>{t('rota.nobodyIn', { day: dayOf(day), wards: wards.map(nameOf).join(t('platform.listComma')) })}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
