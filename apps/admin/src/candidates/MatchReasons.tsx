import { useTranslation } from 'react-i18next';
import type { MatchReasonsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import classes from './MatchReasons.module.css';

/** Why: every fact with its weight, and the bar they add up to. */
export function MatchReasons({ match: { score, reasons } }: { match: MatchReasonsFragment }) {
  const { t } = useTranslation();
  return (
    <div className={classes.match}>
      <div className={classes.bar} aria-hidden>
        {reasons.map(({ kind, weight }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: weight }} />
        ))}
      </div>
      <ul className={classes.reasons}>
        {reasons.map(({ kind, fact, weight }) => (
          <li key={kind}>
            <span className={classes.dot} data-kind={kind} aria-hidden />
            {fact} <b dir="ltr">+{weight}</b>
          </li>
        ))}
        <li className={classes.sum}>{t('candidates.sum', { score })}</li>
      </ul>
    </div>
  );
}

MatchReasons.fragment = graphql(`fragment MatchReasons on Candidate { score reasons { kind fact weight } }`);
