import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';

const DELIVERIES = graphql(`
  query WebhookDeliveries($webhookId: ID!, $after: String) {
    me { id }
    webhookDeliveries(first: 25, webhookId: $webhookId, after: $after) {
      edges { cursor node { id nextTryAt ...DeliveryLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Whoever has just pressed sees it arrive: what is tried so soon is looked at so often. */
const SOON_MS = 30_000;
const LOOK_MS = 2000;

/** What went out to one webhook and is going out, the newest first; looked at again while one is about to be tried. */
export function useDeliveries(webhookId: string) {
  const { data, previousData, loading, error, fetchMore, refetch, startPolling, stopPolling } = useQuery(DELIVERIES, {
    variables: { webhookId },
  });
  const page = (data ?? previousData)?.webhookDeliveries;
  const deliveries = page?.edges.map(({ node }) => node) ?? null;
  const isMoving = deliveries?.some(({ nextTryAt }) => nextTryAt && Date.parse(nextTryAt) < Date.now() + SOON_MS) ?? false;
  useEffect(() => {
    if (isMoving) startPolling(LOOK_MS);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
  return {
    deliveries,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
