import { CONTACT_WEEKS, type ContactFinding, contactFinding, ENOUGH_CONTACTS, told, weeksUntil } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ContactChartFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Chart } from './Chart.tsx';
import { TwoBars } from './TwoBars.tsx';

type Props = { contacts: ContactChartFragment[]; thisWeek: string };

/** How soon whoever asked by the form was reached, week by week. */
export function ContactChart({ contacts, thisWeek }: Props) {
  const { t } = useTranslation();
  const { day, waiting } = useFormats();
  const long = (minutes: number | null) =>
    minutes === null ? '–' : waiting(new Date(0).toISOString(), Math.max(minutes, 1) * 60_000);
  const weeks = weeksUntil(thisWeek, CONTACT_WEEKS).map(
    (week) => contacts.find((one) => one.week === week) ?? { week, reached: 0, waiting: 0, median: null, ninth: null },
  );
  const nameOf = (week: string) => (week === thisWeek ? t('figures.soFar', { week: day(week) }) : day(week));
  const longest = Math.max(1, ...weeks.map(({ ninth }) => ninth ?? 0));
  const found = contactFinding(weeks, thisWeek);
  const times = found.kind === 'TOLD' ? { median: long(found.median), ninth: long(found.ninth), before: long(found.before) } : {};
  const head = [
    t('figures.week'),
    t('figures.contact.half'),
    t('figures.contact.ninth'),
    t('figures.contact.reached'),
    t('figures.contact.waiting'),
  ];
  return (
    <Chart
      finding={t(`figures.contact.finding.${wordsOf(found)}`, { ...found, ...times })}
      text={t('figures.contact.text')}
      table={{
        columns: head,
        rows: weeks.map((one) => [nameOf(one.week), long(one.median), long(one.ninth), String(one.reached), String(one.waiting)]),
      }}
      file={{
        name: 'first-contact.csv',
        rows: [
          [t('figures.week'), t('figures.contact.halfMinutes'), t('figures.contact.ninthMinutes'), t('figures.contact.reached')],
          ...weeks.map(({ week, reached, median, ninth }) => {
            const enough = reached >= ENOUGH_CONTACTS;
            return [week, enough ? String(median ?? '') : '', enough ? String(ninth ?? '') : '', told(reached)];
          }),
        ],
      }}
    >
      <TwoBars
        rows={weeks.flatMap(({ week, reached, median, ninth }) =>
          reached === 0
            ? []
            : [
                {
                  name: nameOf(week),
                  bars: [
                    { name: t('figures.contact.half'), value: long(median), share: (median ?? 0) / longest },
                    { name: t('figures.contact.ninth'), value: long(ninth), share: (ninth ?? 0) / longest },
                  ],
                },
              ],
        )}
      />
    </Chart>
  );
}

const wordsOf = (found: ContactFinding) => (found.kind === 'TOLD' ? found.compared : found.kind);

ContactChart.fragment = graphql(`fragment ContactChart on ContactTimes { week reached waiting median ninth }`);
