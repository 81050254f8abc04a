import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Section } from '../ui/Section.tsx';
import classes from './Rota.module.css';
import { useHours } from './useHours.ts';
import type { useRota } from './useRota.ts';

type Props = { rota: Pick<ReturnType<typeof useRota>, 'own' | 'wards'> };

/** The reader's own days of the week, with ward and hours. */
export function OwnDays({ rota: { own, wards } }: Props) {
  const { t } = useTranslation();
  const { day: dayOf } = useFormats();
  const hoursOf = useHours();
  return (
    <div className={classes.own}>
      <Section title={t('rota.yours')}>
        {own.length === 0 ? (
          <p>{t('rota.yoursNone')}</p>
        ) : (
          <ul className={classes.days}>
            {own.map((duty) => (
              <li key={`${duty.day} ${duty.ward?.code}`}>
                <strong>{dayOf(duty.day)}</strong> <bdi>{wards?.find(({ code }) => code === duty.ward?.code)?.name}</bdi>
                {t('platform.listComma')}
                {hoursOf(duty)}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
