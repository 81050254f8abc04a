import { LOAD_WEEKS, type LoadFinding, loadFinding, told, weeksUntil } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { LoadChartFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Chart } from './Chart.tsx';
import classes from './Figures.module.css';
import { Weeks } from './Weeks.tsx';

type Props = { loads: LoadChartFragment[]; thisWeek: string };

/** So many wards are drawn; all of them stand in the table. */
const DRAWN = 12;

/** How many requests came in for each ward in each of the last weeks. */
export function LoadChart({ loads, thisWeek }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const weeks = weeksUntil(thisWeek, LOAD_WEEKS);
  const named = loads.map(({ wardName, ...load }) => ({ ...load, ward: wardName ?? t('figures.load.noWard') }));
  const wards = [...new Set(named.map(({ ward }) => ward))]
    .map((ward) => {
      const counts = weeks.map((week) => named.find((load) => load.ward === ward && load.week === week)?.requests ?? 0);
      return { ward, counts, last: counts.at(-2) ?? 0, sum: counts.reduce((all, one) => all + one, 0) };
    })
    .sort((one, other) => other.last - one.last || other.sum - one.sum);
  const most = Math.max(1, ...wards.flatMap(({ counts }) => counts));
  const found = loadFinding(
    named.filter(({ wardCode }) => wardCode !== null),
    thisWeek,
  );
  return (
    <Chart
      finding={t(`figures.load.finding.${wordsOf(found)}`, { ...found, number: found.kind === 'MOST' ? found.requests : 0 })}
      text={t('figures.load.text', { week: day(weeks[0] ?? thisWeek) })}
      table={{
        columns: [t('figures.load.ward'), ...weeks.map((week) => day(week))],
        rows: wards.map(({ ward, counts }) => [ward, ...counts.map(String)]),
      }}
      file={{
        name: 'load.csv',
        rows: [
          [t('figures.load.ward'), t('figures.week'), t('figures.load.requests')],
          ...wards.flatMap(({ ward, counts }) => counts.map((count, at) => [ward, weeks[at] ?? '', told(count)])),
        ],
      }}
    >
      <ul className={classes.wards}>
        {wards.slice(0, DRAWN).map(({ ward, counts, last }) => (
          <li key={ward} className={classes.ward}>
            <strong>{ward}</strong>
            <Weeks counts={counts} most={most} />
            <span>{t('figures.load.last', { number: last })}</span>
          </li>
        ))}
      </ul>
      {wards.length > DRAWN && <p>{t('figures.load.more', { number: wards.length - DRAWN })}</p>}
    </Chart>
  );
}

type Words = 'NOTHING' | 'EVEN' | 'FIRST' | 'SAME' | 'MORE' | 'FEWER' | 'TWICE' | 'OVER_TWICE';

function wordsOf(found: LoadFinding): Words {
  if (found.kind !== 'MOST') return found.kind;
  if (found.trend !== 'TIMES') return found.trend;
  if (found.times > 2) return 'MORE';
  return found.over ? 'OVER_TWICE' : 'TWICE';
}

LoadChart.fragment = graphql(`fragment LoadChart on WardLoad { wardCode wardName week requests }`);
