import { graphql } from '../gql/index.ts';
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

/** Tries a webhook out, stops it, starts it again, takes it away. */
export function useKeepWebhook(webhookId: string) {
  const change = useCommand(CHANGE_WEBHOOK, { repeatable: true, refresh: true });
  const ping = useCommand(PING_WEBHOOK, { repeatable: true, refresh: true });
  const remove = useCommand(REMOVE_WEBHOOK, { repeatable: true, refresh: true });
  return {
    setLive: (live: boolean) => void change.run({ webhookId, live }),
    pingWebhook: async () => (await ping.run({ webhookId })) !== null,
    removeWebhook: async () => (await remove.run({ webhookId })) !== null,
    busy: change.busy || ping.busy || remove.busy,
    refusals: [...change.refusals, ...ping.refusals, ...remove.refusals],
  };
}
