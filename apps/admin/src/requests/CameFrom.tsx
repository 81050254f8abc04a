import { IconArrowRampRight, IconBuildingCommunity, IconEarOff, IconMoodKid, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CameFromFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Pill } from '../ui/Pill.tsx';
import { stillToTell } from './notice-due.ts';

/** What sets it apart from a request that a lead typed: it came by the form; a young person asks; another asked for them, and they were not told yet. */
export function CameFrom({ request }: { request: CameFromFragment }) {
  const { t } = useTranslation();
  const { cameBy, youngPerson } = request;
  return (
    <>
      {youngPerson && (
        <Pill tone="brick" icon={<IconMoodKid aria-hidden />}>
          {t('request.young')}
        </Pill>
      )}
      {stillToTell(request) && (
        <Pill tone="saffron" icon={<IconEarOff aria-hidden />}>
          {t('told.pill')}
        </Pill>
      )}
      {cameBy === 'REFERRAL' && (
        <Pill tone="plum" icon={<IconArrowRampRight aria-hidden />}>
          {t('toUs.pill')}
        </Pill>
      )}
      {cameBy === 'ORGANIZATION' && (
        <Pill tone="plum" icon={<IconBuildingCommunity aria-hidden />}>
          {t('asks.pill')}
        </Pill>
      )}
      {cameBy === 'FORM' && (
        <Pill tone="plum" icon={<IconWorld aria-hidden />}>
          {t('request.byForm')}
        </Pill>
      )}
    </>
  );
}

CameFrom.fragment = graphql(`fragment CameFrom on HelpRequest { cameBy youngPerson askedByAnother noticeReadAt endedAt }`);
