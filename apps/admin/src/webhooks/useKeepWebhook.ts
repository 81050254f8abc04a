import { graphql } from '../gql/index.ts';
import { asOne } from '../platform/as-one.ts';
import { useCommand } from '../platform/useCommand.ts';

const CHANGE_WEBHOOK = graphql(`
  mutation ChangeWebhook($input: ChangeWebhookInput!) {
    changeWebhook(input: $input) { webhook { id stoppedAt stoppedWhy } userErrors { code message field } }
  }
`);
const PING_WEBHOOK = graphql(`
  mutation PingWebhook($input: PingWebhookInput!) { pingWebhook(input: $input) { delivery { id } userErrors { code message field } } }
`);
const REMOVE_WEBHOOK = graphql(`
  mutation RemoveWebhook($input: RemoveWebhookInput!) { removeWebhook(input: $input) { removedId userErrors { code message field } } }
`);

/** Tries a webhook out, stops it, starts it again. */
export function useKeepWebhook(webhookId: string) {
  const { change, ping, busy, refusals } = asOne({
    change: useCommand(CHANGE_WEBHOOK, { repeatable: true, refresh: true }),
    ping: useCommand(PING_WEBHOOK, { repeatable: true, refresh: true }),
  });
  return {
    setLive: (live: boolean) => void change({ webhookId, live }),
    pingWebhook: () => void ping({ webhookId }),
    busy,
    refusals,
  };
}

/** Takes a webhook away. */
export function useRemoveWebhook(webhookId: string) {
  const { run, busy, refusals } = useCommand(REMOVE_WEBHOOK, { repeatable: true, refresh: true });
  return { removeWebhook: async () => (await run({ webhookId })) !== null, busy, refusals };
}
