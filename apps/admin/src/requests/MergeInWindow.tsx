import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { OriginalPicker } from './OriginalPicker.tsx';
import { useMergeRequest } from './useMergeRequest.ts';

type Props = { requestId: string; opened?: boolean; onLeave: () => void };

/** Which request goes on, and this one is set aside for it. */
export function MergeInWindow({ requestId, opened = true, onLeave }: Props) {
  const { t } = useTranslation();
  const [originalId, setOriginalId] = useState('');
  const { mergeRequest, busy, refusals } = useMergeRequest(requestId);
  const merge = async () => {
    if (await mergeRequest(originalId)) onLeave();
  };
  return (
    <AskFirst
      opened={opened}
      title={t('merge.title')}
      confirm={t('merge.confirm')}
      busy={busy}
      ready={originalId !== ''}
      onConfirm={() => void merge()}
      onClose={onLeave}
    >
      <OriginalPicker requestId={requestId} value={originalId} onPick={setOriginalId} />
      <p>{t('merge.text')}</p>
      <Refusals refusals={refusals} />
    </AskFirst>
  );
}
