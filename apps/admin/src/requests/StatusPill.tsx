import { useTranslation } from 'react-i18next';
import type { RequestStatus } from '../gql/graphql.ts';
import { Pill, type Tone } from '../ui/Pill.tsx';

const TONES: Partial<Record<RequestStatus, Tone>> = { NEW: 'saffron', OPEN: 'saffron', ASSIGNED: 'canal', DELIVERED: 'canal' };

export function StatusPill({ status }: { status: RequestStatus }) {
  const { t } = useTranslation();
  return <Pill tone={TONES[status] ?? 'plain'}>{t(`status.${status}`)}</Pill>;
}
