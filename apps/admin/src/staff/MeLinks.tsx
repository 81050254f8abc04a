import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Pill } from '../ui/Pill.tsx';
import { useSomethingWrong } from '../upkeep/useSomethingWrong.ts';
import { useMe } from './me.ts';
import { useWays } from './useWays.ts';

/** Pages that are opened seldom, or that not everybody has. */
export function MeLinks({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const wrong = useSomethingWrong(useMe().roles.includes('COORDINATOR'));
  return useWays().map(({ to, name }) => (
    <Button
      key={to}
      component={Link}
      to={to}
      variant="subtle"
      justify="start"
      onClick={onGo}
      rightSection={to === paths.whatWeHold && wrong && <Pill tone="brick">{t('upkeep.mark')}</Pill>}
    >
      {name}
    </Button>
  ));
}
