import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WebhookCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { Deliveries } from './Deliveries.tsx';
import { RemoveWebhook } from './RemoveWebhook.tsx';
import { RotateSecret } from './RotateSecret.tsx';
import { useKeepWebhook } from './useKeepWebhook.ts';

/** One address that is told: how it fares, and what may be done with it. */
export function WebhookCard({ webhook }: { webhook: WebhookCardFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { id, url, stoppedWhy, failingSince, oldSecretEndsAt, waiting } = webhook;
  const { setLive, pingWebhook, busy, refusals } = useKeepWebhook(id);
  const state = stoppedWhy ? 'stopped' : failingSince ? 'failing' : 'live';
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <strong>
          <bdi dir="ltr">{url}</bdi>
        </strong>
        <Pill tone={state === 'live' ? 'canal' : 'brick'}>{t(`webhooks.state.${state}`)}</Pill>
      </Group>
      <p>
        {stoppedWhy && `${t(`webhooks.stopped.${stoppedWhy}`)} `}
        {failingSince && `${t('webhooks.failingSince', { at: moment(failingSince) })} `}
        {t('webhooks.waiting', { count: waiting })}
        {oldSecretEndsAt && ` ${t('webhooks.oldSecret', { at: moment(oldSecretEndsAt) })}`}
      </p>
      <Group gap="xs">
        {!stoppedWhy && (
          <Button variant="default" loading={busy} aria-label={t('webhooks.pingNamed', { url })} onClick={pingWebhook}>
            {t('webhooks.ping')}
          </Button>
        )}
        <Button
          variant="default"
          loading={busy}
          aria-label={t(stoppedWhy ? 'webhooks.startNamed' : 'webhooks.stopNamed', { url })}
          onClick={() => setLive(stoppedWhy !== null)}
        >
          {t(stoppedWhy ? 'webhooks.start' : 'webhooks.stop')}
        </Button>
        <RemoveWebhook webhookId={id} url={url} />
      </Group>
      <Refusals refusals={refusals} />
      <RotateSecret webhookId={id} />
      <Unfold label={t('webhooks.deliveries')}>
        <Deliveries webhookId={id} />
      </Unfold>
    </Stack>
  );
}

WebhookCard.fragment = graphql(`
  fragment WebhookCard on Webhook { id url stoppedWhy failingSince oldSecretEndsAt waiting }
`);
