import type { TodayKind } from '@wardwise/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayRowFragment } from '../gql/graphql.ts';
import classes from './Today.module.css';
import { TodayRow } from './TodayRow.tsx';

type Props = { kind: TodayKind; requests: TodayRowFragment[] };

/** Those that are there for one reason, which is said once. */
export function TodayKindList({ kind, requests }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={classes.kind} aria-labelledby={id}>
      <h2 id={id} className={classes.why}>
        {t(`today.kind.${kind}`)}
      </h2>
      <ul className={classes.rows}>
        {requests.map((request) => (
          <li key={request.id}>
            <TodayRow kind={kind} request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}
