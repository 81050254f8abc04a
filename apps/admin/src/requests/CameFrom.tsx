import { IconMoodKid, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CameFromFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Pill } from '../ui/Pill.tsx';

/** What sets it apart from a request that a lead typed: it came by the form; a young person asks. */
export function CameFrom({ request: { cameBy, youngPerson } }: { request: CameFromFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {youngPerson && (
        <Pill tone="brick" icon={<IconMoodKid aria-hidden />}>
          {t('request.young')}
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

CameFrom.fragment = graphql(`fragment CameFrom on HelpRequest { cameBy youngPerson }`);
