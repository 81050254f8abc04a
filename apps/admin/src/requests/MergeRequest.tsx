import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { OriginalPicker } from './OriginalPicker.tsx';
import { useMergeRequest } from './useMergeRequest.ts';

export function MergeRequest({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const [originalId, setOriginalId] = useState('');
  const { mergeRequest, busy, refusals } = useMergeRequest(requestId);
  const merge = async () => {
    if (await mergeRequest(originalId)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.duplicate.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('merge.title')}
        confirm={t('merge.confirm')}
        busy={busy}
        ready={originalId !== ''}
        onConfirm={() => void merge()}
        onClose={close}
      >
        <OriginalPicker requestId={requestId} value={originalId} onPick={setOriginalId} />
        <p>{t('merge.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
