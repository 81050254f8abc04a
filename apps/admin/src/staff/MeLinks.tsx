import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Pill } from '../ui/Pill.tsx';
import { useSomethingWrong } from '../upkeep/useSomethingWrong.ts';
import { useMe } from './me.ts';
import { isSafeguarding, isToldOfLooks } from './roles.ts';

/** Pages that are opened seldom, or that not everybody has. */
export function MeLinks({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { roles, organization } = useMe();
  const coordinates = roles.includes('COORDINATOR');
  const wrong = useSomethingWrong(coordinates);
  const ways = [
    { to: paths.referrals, name: t('referral.list'), theirs: !roles.every(isSafeguarding) && !organization },
    { to: paths.unusualLooks, name: t('unusual.title'), theirs: roles.some(isToldOfLooks) },
    { to: paths.whatWeHold, name: t('upkeep.title'), theirs: coordinates, mark: wrong && t('upkeep.mark') },
    { to: paths.clients, name: t('clients.title'), theirs: coordinates },
    { to: paths.sources, name: t('sources.title'), theirs: coordinates },
    { to: paths.myData, name: t('myData.title'), theirs: true },
    { to: paths.mySignIn, name: t('mySignIn.title'), theirs: true },
    { to: paths.people, name: t('staff.title'), theirs: coordinates },
  ];
  return ways
    .filter(({ theirs }) => theirs)
    .map(({ to, name, mark }) => (
      <Button
        key={to}
        component={Link}
        to={to}
        variant="subtle"
        justify="start"
        onClick={onGo}
        rightSection={mark && <Pill tone="brick">{mark}</Pill>}
      >
        {name}
      </Button>
    ));
}
