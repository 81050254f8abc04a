import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useReferRequest } from './useReferRequest.ts';

/** A service has started while something of ours went on: the lead says when our own support ends. */
export function EndAsReferred({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { referRequest, busy, refusals } = useReferRequest();
  const end = async () => {
    if (await referRequest(requestId)) close();
  };
  return (
    <Group>
      <Button onClick={open}>{t('referral.end.label')}</Button>
      <AskFirst
        opened={asking}
        title={t('referral.end.title')}
        confirm={t('referral.end.confirm')}
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      >
        <p>{t('referral.end.text')}</p>
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </Group>
  );
}
