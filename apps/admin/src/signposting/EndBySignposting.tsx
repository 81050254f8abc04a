import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useSignpostRequest } from './useTellOfServices.ts';

/** They were told and need no more of us: it erases, so it asks first. */
export function EndBySignposting({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { signpostRequest, busy, refusals } = useSignpostRequest();
  const end = async () => {
    if (await signpostRequest(requestId)) close();
  };
  return (
    <>
      <Group>
        <Button variant="default" onClick={open}>
          {t('signposting.end')}
        </Button>
      </Group>
      <AskFirst
        opened={asking}
        title={t('signposting.endTitle')}
        confirm={t('signposting.endConfirm')}
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      >
        <p>{t('signposting.endText')}</p>
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
