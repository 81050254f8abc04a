import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TryAgain } from './TryAgain.tsx';

type Props = { more: boolean; busy: boolean; error: unknown; onMore: () => void };

/** The end of a list of which there is more. */
export function LoadMore({ more, busy, error, onMore }: Props) {
  const { t } = useTranslation();
  if (!more) return null;
  if (error) return <TryAgain error={error} onTryAgain={onMore} />;
  return (
    <Center p="md">
      <Button variant="default" loading={busy} onClick={onMore}>
        {t('platform.loadMore')}
      </Button>
    </Center>
  );
}
