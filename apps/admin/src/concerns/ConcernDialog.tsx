import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConcernForm } from './ConcernForm.tsx';

type Props = { opened: boolean; onClose: () => void; requestId?: string; volunteerId?: string };

/** The form for a worry, over whatever page it was called from; a slip beside it loses nothing that was typed. */
export function ConcernDialog({ opened, onClose, requestId, volunteerId }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false} closeOnClickOutside={false}>
      <Stack>
        <Modal.Title>{t('concerns.raise.title')}</Modal.Title>
        <ConcernForm about={{ ...(requestId && { requestId }), ...(volunteerId && { volunteerId }) }} onDone={onClose} />
      </Stack>
    </Modal>
  );
}
