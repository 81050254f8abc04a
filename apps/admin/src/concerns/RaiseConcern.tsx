import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldHalf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConcernForm } from './ConcernForm.tsx';

type Props = { requestId?: string; volunteerId?: string };

/** The way to tell that one is worried about somebody: one tap to the form, one to send it. */
export function RaiseConcern({ requestId, volunteerId }: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="subtle" leftSection={<IconShieldHalf size={20} aria-hidden />} onClick={open}>
        {t('concerns.raise.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('concerns.raise.title')}
        closeButtonProps={{ 'aria-label': t('platform.close') }}
      >
        <ConcernForm about={{ ...(requestId && { requestId }), ...(volunteerId && { volunteerId }) }} onDone={close} />
      </Modal>
    </>
  );
}
