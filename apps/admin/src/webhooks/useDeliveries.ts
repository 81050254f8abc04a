import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const DELIVERIES = graphql(`
  query WebhookDeliveries($webhookId: ID!, $after: String) {
    me { id }
    webhooks { id waiting }
    webhookDeliveries(first: 25, webhookId: $webhookId, after: $after) {
      edges { cursor node { id nextTryAt ...DeliveryLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Whoever has just pressed sees it arrive: what is tried so soon, or should have been so lately, is looked at so often. */
const SOON_MS = 30_000;
const LOOK_MS = 2000;
const PAGE = 25;
const isMoving = ({ nextTryAt }: { nextTryAt?: string | null }): boolean =>
  typeof nextTryAt === 'string' && Math.abs(Date.parse(nextTryAt) - Date.now()) < SOON_MS;

/** What went out to one webhook and is going out, the newest first; looked at again while one of the newest is about to be tried. */
export function useDeliveries(webhookId: string) {
  const asked = useQuery(DELIVERIES, { variables: { webhookId }, refetchWritePolicy: 'merge' });
  const { nodes, ...pages } = usePages(asked, (data) => data.webhookDeliveries);
  const { startPolling, stopPolling } = asked;
  const moves = nodes?.slice(0, PAGE).some(isMoving) ?? false;
  useEffect(() => {
    if (moves) startPolling(LOOK_MS);
    return stopPolling;
  }, [moves, startPolling, stopPolling]);
  return { deliveries: nodes, ...pages };
}
