import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldHalf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConcernDialogLater } from './ConcernDialogLater.tsx';

type Props = { requestId?: string; volunteerId?: string };

/** The way to tell that one is worried about somebody: one tap to the form, one to send it. */
export function RaiseConcern(about: Props) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="subtle" leftSection={<IconShieldHalf size={20} aria-hidden />} onClick={open}>
        {t('concerns.raise.open')}
      </Button>
      <ConcernDialogLater opened={opened} onClose={close} {...about} />
    </>
  );
}
