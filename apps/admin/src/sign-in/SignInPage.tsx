import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { forgetQueue } from '../offline/kept-queue.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { Door } from './Door.tsx';
import { LinkSignIn } from './LinkSignIn.tsx';
import { SignInSteps } from './SignInSteps.tsx';
import { useLinkToken } from './useLinkToken.ts';

export function SignInPage() {
  const { t } = useTranslation();
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const token = useLinkToken();

  async function enter(slug: string) {
    forgetQueue();
    await client.clearStore(); // what was asked before was asked as nobody
    const from: unknown = state?.from;
    const back = typeof from === 'string' && from.startsWith(`/n/${slug}/`) ? from : `/n/${slug}/today`;
    await navigate(back, { replace: true });
  }
  return (
    <Door title={t('signIn.title')} below={<DemoPeople onSignedIn={enter} />}>
      {token ? (
        <LinkSignIn token={token} onSignedIn={enter} onOtherWay={() => void navigate(pathname, { replace: true })} />
      ) : (
        <SignInSteps onSignedIn={enter} />
      )}
    </Door>
  );
}
