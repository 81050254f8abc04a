import { useTranslation } from 'react-i18next';
import type { RowTroublesFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import classes from '../ui/Rows.module.css';

type Props = { troubles: readonly RowTroublesFragment[] };

/** Which rows of the last reading were not taken, or not whole, for whoever tells the feed's people. */
export function RowTroubles({ troubles }: Props) {
  const { t } = useTranslation();
  if (troubles.length === 0) return null;
  return (
    <Disclosure summary={t('sources.rows.title', { count: troubles.length })}>
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
    </Disclosure>
  );
}

RowTroubles.fragment = graphql(`fragment RowTroubles on DirectoryRowTrouble { page line field code }`);
