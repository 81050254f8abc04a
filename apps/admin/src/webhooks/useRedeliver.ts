import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REDELIVER = graphql(`
  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) { delivery { ...DeliveryLine } userErrors { code message field } }
  }
`);

/** Sends an event once more, under its own id. */
export function useRedeliver(deliveryId: string) {
  const { run, busy, refusals } = useCommand(REDELIVER, { repeatable: true, refresh: true });
  return { redeliver: () => void run({ deliveryId }), busy, refusals };
}
