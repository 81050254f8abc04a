import { useTranslation } from 'react-i18next';
import type { RhythmFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useWeekdays } from './useWeekdays.ts';

graphql(`fragment Rhythm on ArrangementRhythm { weekdays everyWeeks weekOfMonth until }`);

/** How help comes round, in words: "every Monday and Thursday, until 31 May". */
export function useRhythm() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { nameOf } = useWeekdays();
  const language = usePageLanguage();
  return ({ weekdays, everyWeeks, weekOfMonth, until }: RhythmFragment): string => {
    const days = new Intl.ListFormat(language).format(weekdays.map(nameOf));
    const nth = ([1, 2, 3, 4, -1] as const).find((each) => each === weekOfMonth);
    const weeks = ([2, 3, 4] as const).find((each) => each === everyWeeks);
    const often = nth
      ? t(`weekly.rhythm.month.${nth}`, { days })
      : weeks
        ? t(`weekly.rhythm.weeks.${weeks}`, { days })
        : t('weekly.rhythm.week', { days });
    return until ? t('weekly.rhythm.until', { rhythm: often, day: day(until) }) : often;
  };
}
