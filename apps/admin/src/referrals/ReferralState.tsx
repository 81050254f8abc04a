import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReferralStateFragment, ReferralStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill, type Tone } from '../ui/Pill.tsx';

const TONES: Record<ReferralStatus, Tone> = {
  SENT: 'plain',
  RECEIVED: 'plain',
  WAITLISTED: 'saffron',
  ACCEPTED: 'canal',
  STARTED: 'canal',
  COMPLETED: 'plain',
  DECLINED: 'brick',
  WITHDRAWN: 'plain',
  EXPIRED: 'brick',
  FAILED: 'brick',
};

/** How a referral stands, and what happens next: the same as the service sees. */
export function ReferralState({ referral }: { referral: ReferralStateFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { status, reason, waitingDays, waitsUntil, chasedAt } = referral;
  return (
    <>
      <Group gap="xs">
        <Pill tone={TONES[status]}>{t(`referral.status.${status}`)}</Pill>
        {chasedAt && <Pill tone="brick">{t('referral.silent')}</Pill>}
      </Group>
      <p>
        {reason && `${t(`referral.reason.${reason}`)}. `}
        {status === 'WAITLISTED' && waitingDays !== null && `${t('referral.waits', { count: waitingDays })} `}
        {t(`referral.next.${status}`)}
        {waitsUntil && ` ${t(chasedAt ? 'referral.endsAt' : 'referral.asksAt', { at: moment(waitsUntil) })}`}
      </p>
    </>
  );
}

ReferralState.fragment = graphql(`fragment ReferralState on Referral { status reason waitingDays waitsUntil chasedAt }`);
