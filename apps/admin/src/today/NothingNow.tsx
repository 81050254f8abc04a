import { Button, Group } from '@mantine/core';
import { IconSunrise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Nothing to do, and what could be done. */
export function NothingNow() {
  const { t } = useTranslation();
  const paths = usePaths();
  return (
    <EmptyState icon={<IconSunrise size={34} aria-hidden />} title={t('today.nothing')}>
      <p>{t('today.nothingText')}</p>
      <Group justify="center" gap="xs">
        <Button component={Link} to={paths.intake}>
          {t('today.toIntake')}
        </Button>
        <Button component={Link} to={paths.queue} variant="default">
          {t('today.toQueue')}
        </Button>
      </Group>
    </EmptyState>
  );
}
