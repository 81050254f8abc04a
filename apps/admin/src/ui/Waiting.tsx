import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something is on its way. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center p="xl" role="status" aria-label={t('platform.loading')}>
      <Loader type="dots" />
    </Center>
  );
}
