import { Button } from '@mantine/core';
import { IconFilterOff, IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { View } from './views.ts';

type Props = { view: View; narrowed: boolean; onClear: () => void };

export function EmptyQueue({ view, narrowed, onClear }: Props) {
  const { t } = useTranslation();
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
    </EmptyState>
  );
}
