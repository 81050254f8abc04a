import { MOST_ROW_TROUBLES } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import classes from '../ui/Rows.module.css';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useRowTroubles } from './useRowTroubles.ts';

type Props = { sourceId: string; count: number };

/** Which rows of the last reading were not taken, or not whole, for whoever tells the feed's people. */
export function RowTroubles({ sourceId, count }: Props) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Unfold label={t(count < MOST_ROW_TROUBLES ? 'sources.rows.title' : 'sources.rows.titleMany', { count })}>
      <FirstTroubles sourceId={sourceId} count={count} />
    </Unfold>
  );
}

function FirstTroubles({ sourceId, count }: Props) {
  const { t } = useTranslation();
  const { troubles, error, askAgain } = useRowTroubles(sourceId);
  if (!troubles) return error ? <TryAgain error={error} onTryAgain={askAgain} /> : <Waiting />;
  const more = count - troubles.length;
  return (
    <>
      <p>{t('sources.rows.text')}</p>
      <ul className={classes.rows}>
        {troubles.map(({ page, line, field, code }) => (
          <li key={`${page} ${line} ${field}`} className={classes.row}>
            <span>
              {t('sources.rows.where', { page, line })} <code dir="ltr">{field}</code>
            </span>
            <span>{t(`sources.rows.code.${code}`)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('sources.rows.more', { count: more })}</p>}
    </>
  );
}
