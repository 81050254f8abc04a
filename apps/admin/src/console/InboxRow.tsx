import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import classes from '../referrals/Referrals.module.css';
import { Pill } from '../ui/Pill.tsx';
import { toneOf } from './tone-of.ts';

/** One referral among the others: what help, to which service, since when, and until when an answer is waited for. */
export function InboxRow({ referral }: { referral: InboxRowFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { moment } = useFormats();
  const { id, status, chasedAt, sentAt, waitsUntil, categoryLabel, wardName, service } = referral;
  return (
    <div className={classes.item} data-silent={chasedAt !== null || undefined}>
      <strong>
        <Link to={paths.received(id)}>{[categoryLabel ?? t('console.somebody'), wardName].filter(Boolean).join(' · ')}</Link>
      </strong>
      <bdi>{service.name}</bdi>
      <Group gap="xs">
        <Pill tone={toneOf(status)}>{t(`console.state.${status}.pill`)}</Pill>
        {chasedAt && <Pill tone="brick">{t('console.chased')}</Pill>}
      </Group>
      <p className={classes.quiet}>
        {t('referral.sentAt', { at: moment(sentAt) })}
        {waitsUntil && ` · ${t('console.answerBy', { at: moment(waitsUntil) })}`}
      </p>
    </div>
  );
}

InboxRow.fragment = graphql(`
  fragment InboxRow on Referral { id status chasedAt sentAt waitsUntil categoryLabel wardName service { id name } }
`);
