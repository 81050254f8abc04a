import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ADD_WEBHOOK = graphql(`
  mutation AddWebhook($input: AddWebhookInput!) {
    addWebhook(input: $input) { webhook { id } secret userErrors { code message field } }
  }
`);

/** Tells a program of its referrals at an address; what signs is on the screen alone, and gone when it is put away. */
export function useAddWebhook(clientId: string) {
  const [secret, setSecret] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(ADD_WEBHOOK, { look: true, repeatable: false, refresh: true });
  async function addWebhook(url: string): Promise<boolean> {
    const made = await run({ clientId, url });
    if (made) setSecret(made.secret ?? null);
    return made !== null;
  }
  return { secret, forgetSecret: () => setSecret(null), addWebhook, busy, refusals };
}
