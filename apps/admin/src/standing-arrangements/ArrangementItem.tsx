import { type HelpRequest, isRunning } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArrangementItemFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './Arrangement.module.css';
import { EndArrangement } from './EndArrangement.tsx';
import { SkipOccurrence } from './SkipOccurrence.tsx';
import { useRhythm } from './useRhythm.ts';
import { YesAgain } from './YesAgain.tsx';

type Props = { arrangement: ArrangementItemFragment /** The language they prefer. */; preferredLanguage: string };

/** Help that recurs as it stands: what, how it comes round, their yes, its occurrences, and the ways to skip the next and to end it. */
export function ArrangementItem({ arrangement, preferredLanguage }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { day, moment } = useFormats();
  const inWords = useRhythm();
  const { id, category, rhythm, endedAt, endedWhy, toBeEnded, occurrences, viewerCan } = arrangement;
  const next = endedAt ? undefined : occurrences.find(({ status }) => isRunning({ status } as HelpRequest));
  return (
    <div className={classes.item}>
      {toBeEnded && (
        <Notice tone="saffron">
          <strong>{t('weekly.toBeEnded')}</strong>
        </Notice>
      )}
      <strong>{t('weekly.what', { category: category.label, rhythm: inWords(rhythm) })}</strong>
      {endedAt && endedWhy && <p>{t(`weekly.ended.${endedWhy}`, { at: moment(endedAt) })}</p>}
      {!endedAt && <YesAgain arrangement={arrangement} preferredLanguage={preferredLanguage} />}
      {!endedAt && arrangement.yes !== 'OVER' && occurrences.length === 0 && <p>{t('weekly.soon')}</p>}
      <ul className={classes.rows}>
        {occurrences.map(({ id: occurrenceId, status, neededBy }) => (
          <li key={occurrenceId}>
            <Link to={paths.request(occurrenceId)}>{neededBy ? day(neededBy) : category.label}</Link> · {t(`status.${status}`)}
          </li>
        ))}
      </ul>
      {viewerCan.end && next?.neededBy && <SkipOccurrence occurrenceId={next.id} day={day(next.neededBy)} />}
      {viewerCan.end && <EndArrangement arrangementId={id} takenOver={toBeEnded} />}
    </div>
  );
}

ArrangementItem.fragment = graphql(`
  fragment ArrangementItem on StandingArrangement {
    id ...YesAgain category { key label } rhythm { ...Rhythm } yes endedAt endedWhy toBeEnded occurrences { id status neededBy } viewerCan { end }
  }
`);
