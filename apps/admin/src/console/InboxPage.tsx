import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import classes from '../referrals/Referrals.module.css';
import { useMe } from '../staff/me.ts';
import { Choice } from '../ui/Choice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { InboxRow } from './InboxRow.tsx';
import { INBOX_VIEWS, type InboxView, useInbox } from './useInbox.ts';

/** A partner's first page: whom they were asked to help, where they were silent first. */
export function InboxPage() {
  const { t } = useTranslation();
  const { organization } = useMe();
  const [view, setView] = useState<InboxView>('toAnswer');
  const { referrals, busy, error, rest, askAgain } = useInbox(view);
  if (!organization) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <PageHeading>{t('console.inbox')}</PageHeading>
      <p>
        <bdi>{organization.name}</bdi>
      </p>
      <Choice
        label={t('console.which')}
        options={INBOX_VIEWS.map((value) => ({ value, label: t(`console.view.${value}`) }))}
        value={view}
        onChange={setView}
      />
      <Live>{!busy && referrals ? t('console.shown', { count: referrals.length }) : ''}</Live>
      {error && !referrals && <TryAgain error={error} onTryAgain={askAgain} />}
      {!referrals && busy && <Waiting />}
      {referrals?.length === 0 && <EmptyState icon={<IconInbox size={34} aria-hidden />} title={t(`console.empty.${view}`)} />}
      <ul className={classes.rows}>
        {referrals?.map((referral) => (
          <li key={referral.id}>
            <InboxRow referral={referral} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </div>
  );
}
