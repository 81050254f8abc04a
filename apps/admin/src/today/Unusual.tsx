import { Anchor } from '@mantine/core';
import { addDays } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnusualLooks } from '../looks/useUnusualLooks.ts';
import { usePaths } from '../networks/usePaths.ts';
import { today } from '../requests/today.ts';
import { useMe } from '../staff/me.ts';
import { isToldOfLooks } from '../staff/roles.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSomethingWrong } from '../upkeep/useSomethingWrong.ts';

/** The last week whose looks are worth a question, and the one before it. */
const WEEKS = 2;

/** What is out of the usual, for those who are to ask. */
export function Unusual() {
  const { roles } = useMe();
  return (
    <>
      {roles.some(isToldOfLooks) && <UnusualLooks />}
      {roles.includes('COORDINATOR') && <KeptWrong />}
    </>
  );
}

function UnusualLooks() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { unusual } = useUnusualLooks();
  const from = addDays(today(), -7 * WEEKS);
  const count = unusual?.filter(({ week }) => week >= from).length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="saffron">
      <p>{t('today.unusual', { count })}</p>
      <Anchor component={Link} to={paths.unusualLooks}>
        {t('today.toUnusual')}
      </Anchor>
    </Notice>
  );
}

function KeptWrong() {
  const { t } = useTranslation();
  const paths = usePaths();
  if (!useSomethingWrong(true)) return null;
  return (
    <Notice tone="brick">
      <p>{t('today.wrong')}</p>
      <Anchor component={Link} to={paths.whatWeHold}>
        {t('today.toWrong')}
      </Anchor>
    </Notice>
  );
}
