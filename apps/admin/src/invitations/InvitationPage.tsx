import { useApolloClient } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { NetworkFrame } from '../networks/NetworkFrame.tsx';
import { useNetwork } from '../networks/useNetwork.ts';
import { LanguageSwitch } from '../page-language/LanguageSwitch.tsx';
import { words } from '../page-language/words.ts';
import classes from '../sign-in/SignInPage.module.css';
import { isStaffRole } from '../staff/roles.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useInvitation } from './useInvitation.ts';

/** The link of an invitation was opened: what it would let one do, and the button that says yes. Opening uses nothing up. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { network } = useNetwork();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const token = hash.startsWith('#link=') ? decodeURIComponent(hash.slice('#link='.length)) : '';
  const { offer, accept, opening, busy, refusals } = useInvitation(token);

  async function enter() {
    const slug = await accept();
    if (!slug) return;
    await client.clearStore(); // what was asked before was asked as nobody
    await navigate(`/n/${slug}/my-sign-in`, { replace: true });
  }
  return (
    <NetworkFrame
      name={network?.name ?? ''}
      demo={network?.demo ?? false}
      menu={<LanguageSwitch onPick={(language) => void words.changeLanguage(language)} />}
    >
      <div className={classes.door}>
        <Stack className={classes.card}>
          <PageHeading>{t('invitation.title')}</PageHeading>
          {opening && <Waiting />}
          {offer && (
            <>
              <p>{t(offer.wayBack ? 'invitation.wayBackOffer' : 'invitation.offer', { network: offer.networkName })}</p>
              <ul>
                {offer.roles.filter(isStaffRole).map((role) => (
                  <li key={role}>
                    <strong>{t(`role.${role}`)}</strong>: {t(`staff.can.${role}`)}
                    {role === 'WARD_LEAD' &&
                      ` ${t('invitation.wards', { wards: offer.wardNames.join(t('platform.listComma')) })}`}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Refusals refusals={refusals} />
          {offer && (
            <Button loading={busy} onClick={() => void enter()}>
              {t('invitation.accept')}
            </Button>
          )}
          {!token && <p>{t('invitation.noLink')}</p>}
        </Stack>
      </div>
    </NetworkFrame>
  );
}
