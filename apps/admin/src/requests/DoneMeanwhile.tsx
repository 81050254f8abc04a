import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RequestStatus } from '../gql/graphql.ts';
import { Notice } from '../ui/Notice.tsx';
import { useMeanwhile } from './useMeanwhile.ts';

const OPEN_STILL: readonly RequestStatus[] = ['NEW', 'OPEN', 'ASSIGNED'];

type Props = { request: { status: RequestStatus }; hold: { by: string; mine: boolean } | null | undefined };

/** Somebody else was quicker: what they did, what is gone with it, and whether anything typed here was lost. */
export function DoneMeanwhile({ request: { status }, hold }: Props) {
  const { t } = useTranslation();
  const told = useMeanwhile({ status, heldBy: hold && (hold.mine ? null : hold.by) });
  if (!told) return null;
  return (
    <Notice tone="saffron" icon={<IconUsers size={20} aria-hidden />} urgent>
      {told.kind === 'HELD' && <p>{t('meanwhile.held', { name: told.by })}</p>}
      {told.kind === 'STATUS' && <p>{t('meanwhile.status', { status: t(`status.${told.status}`) })}</p>}
      {told.kind === 'STATUS' && !OPEN_STILL.includes(told.status) && <p>{t('meanwhile.erased')}</p>}
      {told.kind === 'STATUS' && told.inVain && <p>{t('meanwhile.inVain')}</p>}
    </Notice>
  );
}
