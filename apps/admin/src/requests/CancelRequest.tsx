import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useCancelRequest } from './useCancelRequest.ts';

export function CancelRequest({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { cancelRequest, busy, refusals } = useCancelRequest();
  const end = async () => {
    if (await cancelRequest(requestId)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.cancel.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('ending.cancel.title')}
        confirm={t('ending.cancel.confirm')}
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      >
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
