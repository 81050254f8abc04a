import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { Before } from '../ui/Before.tsx';
import page from '../ui/Page.module.css';
import { ReceivedReferral } from './ReceivedReferral.tsx';
import { useReceived } from './useReceived.ts';

/** One referral, as the service that it is addressed to reads and answers it. */
export function ReceivedPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { id = '' } = useParams();
  const { referral, busy, error, askAgain } = useReceived(id);
  if (!useMe().organization || (!referral && !busy && !error)) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <p>
        <Link to={paths.inbox}>{t('console.back')}</Link>
      </p>
      {referral ? (
        <ReceivedReferral key={referral.id} referral={referral} />
      ) : (
        <Before title={t('console.facts')} busy={busy} error={error} onTryAgain={askAgain} />
      )}
    </div>
  );
}
