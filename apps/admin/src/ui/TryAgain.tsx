import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../platform/refusal.ts';
import { EmptyState } from './EmptyState.tsx';

type Props = { error: unknown; onTryAgain: () => void };

/** A page that could not be fetched. */
export function TryAgain({ error, onTryAgain }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState icon={<IconPlugConnectedX size={34} aria-hidden />} title={refusalOf(error).message}>
        <Button onClick={onTryAgain}>{t('platform.tryAgain')}</Button>
      </EmptyState>
    </div>
  );
}
