import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArrangementItemFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './Arrangement.module.css';
import { EndArrangement } from './EndArrangement.tsx';
import { useWeekdays } from './useWeekdays.ts';

/** Help every week as it stands: what, on which day, its occurrences, and the way to end it. */
export function ArrangementItem({ arrangement }: { arrangement: ArrangementItemFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { day, moment } = useFormats();
  const { nameOf } = useWeekdays();
  const { id, category, weekday, endedAt, endedWhy, toBeEnded, occurrences, viewerCan } = arrangement;
  return (
    <div className={classes.item}>
      {toBeEnded && (
        <Notice tone="saffron">
          <strong>{t('weekly.toBeEnded')}</strong>
        </Notice>
      )}
      <strong>{t('weekly.what', { category: category.label, weekday: nameOf(weekday) })}</strong>
      {endedAt && endedWhy && <p>{t(`weekly.ended.${endedWhy}`, { at: moment(endedAt) })}</p>}
      {!endedAt && occurrences.length === 0 && <p>{t('weekly.soon')}</p>}
      <ul className={classes.rows}>
        {occurrences.map(({ id: occurrenceId, status, neededBy }) => (
          <li key={occurrenceId}>
            <Link to={paths.request(occurrenceId)}>{neededBy ? day(neededBy) : category.label}</Link> · {t(`status.${status}`)}
          </li>
        ))}
      </ul>
      {viewerCan.end && <EndArrangement arrangementId={id} takenOver={toBeEnded} />}
    </div>
  );
}

ArrangementItem.fragment = graphql(`
  fragment ArrangementItem on StandingArrangement {
    id category { key label } weekday endedAt endedWhy toBeEnded occurrences { id status neededBy } viewerCan { end }
  }
`);
