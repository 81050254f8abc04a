import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { forgetQueue } from '../offline/kept-queue.ts';
import { Door } from '../sign-in/Door.tsx';
import { useLinkToken } from '../sign-in/useLinkToken.ts';
import { isStaffRole } from '../staff/roles.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { ShortNotice } from '../ui/ShortNotice.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useInvitation } from './useInvitation.ts';

/** The link of an invitation was opened: what it would let one do, and the button that says yes. Opening uses nothing up. */
export function InvitationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const token = useLinkToken();
  const { offer, openAgain, accept, opening, busy, refusals } = useInvitation(token);

  async function enter() {
    const slug = await accept();
    if (!slug) return;
    forgetQueue(); // whoever read it before was somebody else
    await client.clearStore(); // what was asked before was asked as nobody
    await navigate(`/n/${slug}/my-sign-in`, { replace: true });
  }
  return (
    <Door title={t('invitation.title')}>
      {opening && <Waiting />}
      {offer && (
        <>
          <p>{t(offer.wayBack ? 'invitation.wayBackOffer' : 'invitation.offer', { network: offer.networkName })}</p>
          <ul>
            {offer.roles.filter(isStaffRole).map((role) => (
              <li key={role}>
                <strong>{t(`role.${role}`)}</strong>: {t(`staff.can.${role}`)}
                {role === 'PARTNER' && offer.organizationName && (
                  <>
                    {' '}
                    {t('invitation.organization')} <bdi>{offer.organizationName}</bdi>
                  </>
                )}
                {role === 'WARD_LEAD' && ` ${t('invitation.wards', { wards: offer.wardNames.join(t('platform.listComma')) })}`}
              </li>
            ))}
          </ul>
          <ShortNotice at="invitation" />
        </>
      )}
      <Refusals refusals={refusals} />
      {offer && (
        <Button loading={busy} onClick={() => void enter()}>
          {t('invitation.accept')}
        </Button>
      )}
      {!offer && refusals.some(({ code }) => code === 'NO_CONNECTION') && (
        <Button variant="default" loading={opening} onClick={() => void openAgain()}>
          {t('platform.tryAgain')}
        </Button>
      )}
      {!token && <p>{t('invitation.noLink')}</p>}
    </Door>
  );
}
