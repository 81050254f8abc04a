import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import page from '../ui/Page.module.css';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
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
      {error && !referral && <TryAgain error={error} onTryAgain={askAgain} />}
      {!referral && busy && <Waiting />}
      {referral && <ReceivedReferral key={referral.id} referral={referral} />}
    </div>
  );
}
