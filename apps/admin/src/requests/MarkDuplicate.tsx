import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { OriginalPicker } from './OriginalPicker.tsx';
import { useMarkDuplicate } from './useMarkDuplicate.ts';

export function MarkDuplicate({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const [originalId, setOriginalId] = useState('');
  const { markDuplicate, busy, refusals } = useMarkDuplicate();
  const end = async () => {
    if (await markDuplicate(requestId, originalId)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.duplicate.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('ending.duplicate.title')}
        confirm={t('ending.duplicate.confirm')}
        busy={busy}
        ready={originalId !== ''}
        onConfirm={() => void end()}
        onClose={close}
      >
        <OriginalPicker requestId={requestId} value={originalId} onPick={setOriginalId} />
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
