import { useTranslation } from 'react-i18next';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from './me.ts';
import { isSafeguarding, isToldOfLooks } from './roles.ts';

/** Pages that are opened seldom, or that not everybody has: those that the reader does. */
export function useWays() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { roles, organization } = useMe();
  const coordinates = roles.includes('COORDINATOR');
  return [
    { to: paths.referrals, name: t('referral.list'), theirs: !roles.every(isSafeguarding) && !organization },
    { to: paths.figures, name: t('figures.title'), theirs: coordinates },
    { to: paths.firstSteps, name: t('firstSteps.title'), theirs: coordinates },
    { to: paths.rota, name: t('rota.title'), theirs: !roles.every(isSafeguarding) && !organization },
    { to: paths.unusualLooks, name: t('unusual.title'), theirs: roles.some(isToldOfLooks) },
    { to: paths.settings, name: t('settings.title'), theirs: !organization },
    { to: paths.whatWeHold, name: t('upkeep.title'), theirs: coordinates },
    { to: paths.clients, name: t('clients.title'), theirs: coordinates },
    { to: paths.sources, name: t('sources.title'), theirs: coordinates },
    { to: paths.myData, name: t('myData.title'), theirs: true },
    { to: paths.mySignIn, name: t('mySignIn.title'), theirs: true },
    { to: paths.people, name: t('staff.title'), theirs: coordinates },
  ].filter(({ theirs }) => theirs);
}
