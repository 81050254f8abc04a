import { Button } from '@mantine/core';
import { IconFilterOff, IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { View } from './views.ts';

type Props = { view: View; narrowed: boolean; onClear: () => void };

export function EmptyQueue({ view, narrowed, onClear }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const takes = !useMe().roles.every(isSafeguarding);
  if (narrowed) {
    return (
      <EmptyState icon={<IconFilterOff size={34} aria-hidden />} title={t('queue.empty.narrowed')}>
        <Button variant="default" onClick={onClear}>
          {t('queue.clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconHeartHandshake size={34} aria-hidden />} title={t(`queue.empty.${view}`)}>
      <p>{t('queue.empty.text')}</p>
      {takes && (
        <Button component={Link} to={paths.intake}>
          {t('intake.title')}
        </Button>
      )}
    </EmptyState>
  );
}
