import { useTranslation } from 'react-i18next';
import type { RoomPillFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';

const TONES = { OPEN: 'canal', WAITING_LIST: 'saffron', FULL: 'brick' } as const;

/** Whether it has room, as of which day; what was said too long ago has no colour. */
export function RoomPill({ room: { capacity, waitingDays, asOf, old } }: { room: RoomPillFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!capacity || !asOf) return null;
  const said =
    capacity === 'WAITING_LIST' && waitingDays !== null
      ? t('directory.room.waiting', { count: waitingDays })
      : t(`directory.room.${capacity}`);
  return <Pill tone={old ? 'plain' : TONES[capacity]}>{t('directory.room.asOf', { said, date: formats.date(asOf) })}</Pill>;
}

RoomPill.fragment = graphql(`fragment RoomPill on ServiceRoom { capacity waitingDays asOf old }`);
