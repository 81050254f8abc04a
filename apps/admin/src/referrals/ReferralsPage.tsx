import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ReferralRow } from './ReferralRow.tsx';
import classes from './Referrals.module.css';
import { useReferrals } from './useReferrals.ts';

/** Whom we handed to other services, and how that stands: where nobody answers comes first. */
export function ReferralsPage() {
  const { t } = useTranslation();
  const { referrals, busy, error, rest, askAgain } = useReferrals();
  return (
    <>
      <PageHeading>{t('referral.list')}</PageHeading>
      {error && !referrals && <TryAgain error={error} onTryAgain={askAgain} />}
      {!referrals && busy && <Waiting />}
      {referrals?.length === 0 && (
        <EmptyState icon={<IconSend size={34} aria-hidden />} title={t('referral.empty')}>
          <p>{t('referral.emptyText')}</p>
        </EmptyState>
      )}
      <ul className={classes.rows}>
        {referrals?.map((referral) => (
          <li key={referral.id}>
            <ReferralRow referral={referral} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </>
  );
}
