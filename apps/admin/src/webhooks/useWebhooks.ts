import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const WEBHOOKS = graphql(`query Webhooks { me { id } webhooks { id clientId ...WebhookCard } }`);

/** Where one program is told of its referrals, the oldest first. */
export function useWebhooks(clientId: string) {
  const { data, loading, error, refetch } = useQuery(WEBHOOKS);
  return {
    webhooks: data?.webhooks.filter((webhook) => webhook.clientId === clientId) ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
