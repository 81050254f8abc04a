import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Form } from '../ui/Form.tsx';
import { SecretShown } from './SecretShown.tsx';
import { useAddWebhook } from './useAddWebhook.ts';

/** The address at which a program is told from now on. */
export function AddWebhook({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const { secret, forgetSecret, addWebhook, busy, refusals } = useAddWebhook(clientId);
  return (
    <>
      <Form
        quiet
        submit={t('webhooks.add.add')}
        busy={busy}
        refusals={refusals}
        onSubmit={() => addWebhook(url).then((made) => made && setUrl(''))}
      >
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
      </Form>
      <SecretShown secret={secret} onDone={forgetSecret} />
    </>
  );
}
