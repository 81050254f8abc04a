import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReferralRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { ReferralState } from './ReferralState.tsx';
import classes from './Referrals.module.css';

/** One referral among the others: to whom, of which ward, how it stands; the way to its request. */
export function ReferralRow({ referral }: { referral: ReferralRowFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { moment } = useFormats();
  const { service, request, categoryLabel, wardName, sentAt } = referral;
  const what = [categoryLabel, wardName].filter(Boolean).join(' · ');
  return (
    <div className={classes.item} data-silent={referral.chasedAt !== null || undefined}>
      <strong>{request ? <Link to={paths.request(request.id)}>{service.name}</Link> : <bdi>{service.name}</bdi>}</strong>
      <span>
        <bdi>{what}</bdi>
      </span>
      <ReferralState referral={referral} />
      {request?.standingArrangement?.toBeEnded && (
        <Group>
          <Pill tone="saffron">{t('weekly.listed')}</Pill>
        </Group>
      )}
      <p className={classes.quiet}>{t('referral.sentAt', { at: moment(sentAt) })}</p>
    </div>
  );
}

ReferralRow.fragment = graphql(`
  fragment ReferralRow on Referral { id chasedAt sentAt categoryLabel wardName ...ReferralState service { id name } request { id standingArrangement { id toBeEnded } } }
`);
