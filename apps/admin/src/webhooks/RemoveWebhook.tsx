import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useRemoveWebhook } from './useKeepWebhook.ts';

type Props = { webhookId: string; url: string };

/** Takes a webhook away, with what is on its way to it; it asks first. */
export function RemoveWebhook({ webhookId, url }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { removeWebhook, busy, refusals } = useRemoveWebhook(webhookId);
  return (
    <>
      <Button variant="default" onClick={open} aria-label={t('webhooks.remove.named', { url })}>
        {t('webhooks.remove.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('webhooks.remove.title')}
        confirm={t('webhooks.remove.label')}
        busy={busy}
        onConfirm={() => void removeWebhook().then((done) => done && close())}
        onClose={close}
      >
        <p>{t('webhooks.remove.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
