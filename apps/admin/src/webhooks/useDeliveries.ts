import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';

const DELIVERIES = graphql(`
  query WebhookDeliveries($webhookId: ID!, $after: String) {
    me { id }
    webhookDeliveries(first: 25, webhookId: $webhookId, after: $after) {
      edges { cursor node { id status attempts ...DeliveryLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Whoever has just pressed sees it arrive: a first try is made within seconds. */
const LOOK_MS = 2000;

/** What went out to one webhook and is going out, the newest first; looked at again while one is on its first way. */
export function useDeliveries(webhookId: string) {
  const { data, previousData, loading, error, fetchMore, refetch, startPolling, stopPolling } = useQuery(DELIVERIES, {
    variables: { webhookId },
  });
  const page = (data ?? previousData)?.webhookDeliveries;
  const deliveries = page?.edges.map(({ node }) => node) ?? null;
  const isFresh = deliveries?.some(({ status, attempts }) => status === 'WAITING' && attempts === 0) ?? false;
  useEffect(() => {
    if (isFresh) startPolling(LOOK_MS);
    return stopPolling;
  }, [isFresh, startPolling, stopPolling]);
  return {
    deliveries,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
