import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';

type Props = { url: string; busy: boolean; onRemove: () => Promise<boolean> };

/** Takes a webhook away, with what is on its way to it; it asks first. */
export function RemoveWebhook({ url, busy, onRemove }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
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
        onConfirm={() => void onRemove().then((done) => done && close())}
        onClose={close}
      >
        <p>{t('webhooks.remove.text')}</p>
      </AskFirst>
    </>
  );
}
