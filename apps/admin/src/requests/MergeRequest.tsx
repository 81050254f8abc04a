import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { MergeInWindow } from './MergeInWindow.tsx';

export function MergeRequest({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.duplicate.label')}
      </Button>
      <MergeInWindow requestId={requestId} opened={asking} onLeave={close} />
    </>
  );
}
