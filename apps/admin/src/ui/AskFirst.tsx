import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  opened: boolean;
  title: string;
  confirm: string;
  /** What leaves it as it is says of itself, where it is not a thing that is kept. */
  keep?: string;
  busy: boolean;
  ready?: boolean;
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
};

/** For what cannot be undone; everything else is done at once, with an undo. */
export function AskFirst({ opened, title, confirm, keep, busy, ready = true, children, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false}>
      <Stack>
        <Modal.Title>{title}</Modal.Title>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {keep ?? t('platform.keep')}
          </Button>
          <Button color="brick" loading={busy} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
