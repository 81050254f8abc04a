import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConcernRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { ConcernPills } from './ConcernPills.tsx';
import classes from './Concerns.module.css';

type Props = { concern: ConcernRowFragment };

/** One concern among the others: when it was raised, and the way to it. */
export function ConcernRow({ concern }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { moment } = useFormats();
  return (
    <Link className={classes.row} to={paths.concern(concern.id)}>
      <strong>{t('concerns.raisedAt', { at: moment(concern.raisedAt) })}</strong>
      <Group gap="xs">
        <ConcernPills {...concern} />
      </Group>
    </Link>
  );
}

ConcernRow.fragment = graphql(`fragment ConcernRow on Concern { id raisedAt atRisk dangerNow status outcome }`);
