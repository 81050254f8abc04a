import { IconClockOff, IconDoor, IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ServiceMarksFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { RoomPill } from './RoomPill.tsx';

type Props = { service: ServiceMarksFragment };

/** What a reader must know of an entry before relying on it: made up, old, closed, full. */
export function ServiceMarks({ service: { organization, stale, assuredOn, status, room, openNow } }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      {organization.example && (
        <Pill tone="plum" icon={<IconFlask aria-hidden />}>
          {t('directory.example')}
        </Pill>
      )}
      {status !== 'ACTIVE' && <Pill tone="brick">{t(`directory.status.${status}`)}</Pill>}
      <RoomPill room={room} />
      {openNow && status === 'ACTIVE' && (
        <Pill tone="canal" icon={<IconDoor aria-hidden />}>
          {t('directory.openNow')}
        </Pill>
      )}
      {stale && (
        <Pill tone="saffron" icon={<IconClockOff aria-hidden />}>
          {assuredOn ? t('directory.stale', { date: formats.date(assuredOn) }) : t('directory.neverAssured')}
        </Pill>
      )}
    </>
  );
}

ServiceMarks.fragment = graphql(`
  fragment ServiceMarks on Service { id organization { id example } stale assuredOn status room { ...RoomPill } openNow }
`);
