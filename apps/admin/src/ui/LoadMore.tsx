import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { more: boolean; busy: boolean; onMore: () => void };

export function LoadMore({ more, busy, onMore }: Props) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <Center p="md">
      <Button variant="default" loading={busy} onClick={onMore}>
        {t('platform.loadMore')}
      </Button>
    </Center>
  );
}
