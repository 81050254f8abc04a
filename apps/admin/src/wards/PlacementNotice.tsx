import { IconMapPinCheck, IconMapPinOff, IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlacementNoticeFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import { LocalGroups } from './LocalGroups.tsx';

type Props = { placement: PlacementNoticeFragment };

/** What a postcode means: the ward and who deals with it, or an honest "we could not", or the nearest other group. */
export function PlacementNotice({ placement }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, ward, handledBy, reason, onDutyFrom, nearest, groups } = placement;
  if (kind === 'PLACED') {
    const waits = reason === 'NOBODY_ON_DUTY';
    const day = onDutyFrom ? formats.weekday(onDutyFrom) : '';
    return (
      <Notice tone={waits ? 'saffron' : 'canal'} icon={<IconMapPinCheck size={20} aria-hidden />}>
        <strong>{ward?.name}</strong>
        {waits ? (
          <p>{day ? t('placement.waitsUntil', { day }) : t('placement.waits')}</p>
        ) : (
          <p>{t('placement.dealtWithBy', { ward: handledBy?.name ?? ward?.name ?? '' })}</p>
        )}
      </Notice>
    );
  }
  const away = kind === 'OUT_OF_AREA';
  const others = away && nearest ? [nearest] : groups;
  return (
    <Notice tone="saffron" icon={away ? <IconMapPinOff size={20} aria-hidden /> : <IconMapQuestion size={20} aria-hidden />}>
      <strong>{t(away ? 'placement.outOfArea' : 'placement.unknown')}</strong>
      <p>{t(away ? (nearest ? 'placement.nearest' : 'placement.noNearest') : 'placement.unknownText')}</p>
      <LocalGroups groups={others} />
    </Notice>
  );
}

PlacementNotice.fragment = graphql(`
  fragment PlacementNotice on Placement {
    kind ward { code name } handledBy { code name } reason onDutyFrom nearest { ...LocalGroups } groups { ...LocalGroups }
  }
`);
