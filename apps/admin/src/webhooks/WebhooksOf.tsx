import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../ui/Rows.module.css';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { AddWebhook } from './AddWebhook.tsx';
import { useWebhooks } from './useWebhooks.ts';
import { WebhookCard } from './WebhookCard.tsx';

/** Where one program is told of its referrals: each address with its deliveries, and the box for another. */
export function WebhooksOf({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { webhooks, busy, error, askAgain } = useWebhooks(clientId);
  return (
    <Stack>
      <p>{t('webhooks.text')}</p>
      {error && !webhooks && <TryAgain error={error} onTryAgain={askAgain} />}
      {!webhooks && busy && <Waiting />}
      {webhooks && webhooks.length > 0 && (
        <ul className={classes.rows}>
          {webhooks.map((webhook) => (
            <li key={webhook.id}>
              <WebhookCard webhook={webhook} />
            </li>
          ))}
        </ul>
      )}
      <AddWebhook clientId={clientId} />
    </Stack>
  );
}
