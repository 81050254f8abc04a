import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { SecretShown } from './SecretShown.tsx';
import { useAddWebhook } from './useAddWebhook.ts';

/** The address at which a program is told from now on. */
export function AddWebhook({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const { secret, forgetSecret, addWebhook, busy, refusals } = useAddWebhook(clientId);
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void addWebhook(url).then((made) => made && setUrl(''));
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('webhooks.add.url')}
            description={t('webhooks.add.urlHint')}
            type="url"
            dir="ltr"
            autoComplete="off"
            value={url}
            error={messageAt(refusals, 'url')}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" variant="default" loading={busy}>
              {t('webhooks.add.add')}
            </Button>
          </Group>
          <Refusals refusals={refusals} />
        </Stack>
      </form>
      <SecretShown secret={secret} onDone={forgetSecret} />
    </>
  );
}
