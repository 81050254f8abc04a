import { Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What a window is called, and its cross; no landmark of its own, as the kit's would be. */
export function WindowHead({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" wrap="nowrap" mb="sm">
      <Modal.Title>{title}</Modal.Title>
      <Modal.CloseButton aria-label={t('platform.close')} />
    </Group>
  );
}
