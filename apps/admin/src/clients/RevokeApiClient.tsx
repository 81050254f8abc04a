import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useRevokeApiClient } from './useRevokeApiClient.ts';

/** Ends all of a client's keys at once; it asks first. */
export function RevokeApiClient({ clientId, name }: { clientId: string; name: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { revokeApiClient, busy, refusals } = useRevokeApiClient();
  return (
    <Group mt="sm">
      <Button variant="default" onClick={open} aria-label={t('clients.end.named', { name })}>
        {t('clients.end.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('clients.end.title')}
        confirm={t('clients.end.label')}
        busy={busy}
        onConfirm={() => void revokeApiClient(clientId).then((done) => done && close())}
        onClose={close}
      >
        <p>{t('clients.end.text', { name })}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </Group>
  );
}
