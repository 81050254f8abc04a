import { useApolloClient } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { NetworkFrame } from '../networks/NetworkFrame.tsx';
import { NowherePage } from '../networks/NowherePage.tsx';
import { useNetwork } from '../networks/useNetwork.ts';
import { LanguageSwitch } from '../page-language/LanguageSwitch.tsx';
import { words } from '../page-language/words.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { LinkSignIn } from './LinkSignIn.tsx';
import classes from './SignInPage.module.css';
import { SignInSteps } from './SignInSteps.tsx';

export function SignInPage() {
  const { t } = useTranslation();
  const { network, unknown } = useNetwork();
  const { hash, pathname, state } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const token = hash.startsWith('#link=') ? decodeURIComponent(hash.slice('#link='.length)) : null;

  async function enter(slug: string) {
    await client.clearStore(); // what was asked before was asked as nobody
    const from: unknown = state?.from;
    const back = typeof from === 'string' && from.startsWith(`/n/${slug}/`) ? from : `/n/${slug}/queue`;
    await navigate(back, { replace: true });
  }
  if (unknown) return <NowherePage />;
  return (
    <NetworkFrame
      name={network?.name ?? ''}
      demo={network?.demo ?? false}
      menu={<LanguageSwitch onPick={(language) => void words.changeLanguage(language)} />}
    >
      <div className={classes.door}>
        <Stack className={classes.card}>
          <PageHeading>{t('signIn.title')}</PageHeading>
          {token ? (
            <LinkSignIn token={token} onSignedIn={enter} onOtherWay={() => void navigate(pathname, { replace: true })} />
          ) : (
            <SignInSteps onSignedIn={enter} />
          )}
        </Stack>
        <DemoPeople onSignedIn={enter} />
      </div>
    </NetworkFrame>
  );
}
