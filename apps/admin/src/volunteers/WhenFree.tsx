import { DAY_PARTS, FREE_TIMES } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { VolunteerCardFragment } from '../gql/graphql.ts';
import { useWeekdays } from '../standing-arrangements/useWeekdays.ts';
import card from '../ui/Card.module.css';

type Props = { volunteer: Pick<VolunteerCardFragment, 'freeTimes' | 'quietFrom' | 'quietUntil'> };

/** When a volunteer is free, and their own quiet hours; nothing where they said nothing. */
export function WhenFree({ volunteer: { freeTimes, quietFrom, quietUntil } }: Props) {
  const { t } = useTranslation();
  const { options } = useWeekdays();
  const comma = t('platform.listComma');
  const days = options.flatMap(({ label: day }, row) => {
    const parts = DAY_PARTS.filter((_, at) => freeTimes.some((time) => time === FREE_TIMES[row * DAY_PARTS.length + at]));
    if (parts.length === 0) return [];
    return [t('free.day', { day, parts: parts.map((part) => t(`free.parts.${part}`).toLowerCase()).join(comma) })];
  });
  const hour = (of: number) => `${String(of).padStart(2, '0')}:00`;
  return (
    <>
      {days.length > 0 && <p className={card.line}>{t('free.at', { times: days.join(t('free.daysComma')) })}</p>}
      {quietFrom !== null && quietUntil !== null && (
        <p className={card.line}>{t('free.quietAt', { from: hour(quietFrom), until: hour(quietUntil) })}</p>
      )}
    </>
  );
}
