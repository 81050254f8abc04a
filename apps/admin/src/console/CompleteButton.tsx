import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';

type Props = { busy: boolean; onComplete: () => Promise<boolean> };

/** The service is done: what it was told is deleted, so it asks first. */
export function CompleteButton({ busy, onComplete }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('console.complete')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('console.completeTitle')}
        confirm={t('console.complete')}
        keep={t('console.notYet')}
        busy={busy}
        onConfirm={() => void onComplete().then(close)}
        onClose={close}
      >
        <p>{t('console.completeText')}</p>
      </AskFirst>
    </>
  );
}
