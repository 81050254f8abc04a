import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PutOffRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { StatusPill } from '../requests/StatusPill.tsx';
import { UrgencyPill } from '../requests/UrgencyPill.tsx';
import { SnoozeLine } from '../snoozes/SnoozeLine.tsx';
import classes from './Today.module.css';

/** One request that is put off. */
export function PutOffRow({ request }: { request: PutOffRowFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { id, category, ward, reference } = request;
  return (
    <article className={classes.row}>
      <div className={classes.what}>
        <h2>
          <Link to={paths.request(id)}>{category.label}</Link>
        </h2>
        <p className={classes.line}>{[ward?.name ?? t('request.noWard'), reference].filter(Boolean).join(' · ')}</p>
        <Group gap="xs">
          <UrgencyPill urgency={request.urgency} />
          <StatusPill status={request.status} />
        </Group>
      </div>
      <div className={classes.panel}>
        <SnoozeLine request={request} />
      </div>
    </article>
  );
}

PutOffRow.fragment = graphql(`
  fragment PutOffRow on HelpRequest { id status urgency reference category { key label } ward { code name } ...SnoozeLine }
`);
