import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useMarkDuplicate } from './useMarkDuplicate.ts';

type Props = { requestId: string; originalId: string };

/** Not to wait for the end of a merge: erased now, which nothing brings back. */
export function EndDuplicateNow({ requestId, originalId }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { markDuplicate, busy, refusals } = useMarkDuplicate();
  const end = async () => {
    if (await markDuplicate(requestId, originalId)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('merge.now')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('ending.duplicate.title')}
        confirm={t('ending.duplicate.confirm')}
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
