import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useCancelRequest } from '../requests/useCancelRequest.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';

type Props = { occurrenceId: string /** Its day, as it is read. */; day: string };

/** "Not this time": the next occurrence is cancelled like any request, and those after it stay. */
export function SkipOccurrence({ occurrenceId, day }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { cancelRequest, busy, refusals } = useCancelRequest();
  const skip = async () => {
    if (await cancelRequest(occurrenceId)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('weekly.skip.label', { day })}
      </Button>
      <AskFirst
        opened={asking}
        title={t('weekly.skip.title')}
        confirm={t('weekly.skip.confirm')}
        busy={busy}
        onConfirm={() => void skip()}
        onClose={close}
      >
        <p>{t('weekly.skip.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
