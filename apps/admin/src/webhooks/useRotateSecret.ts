import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ROTATE_SECRET = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) { webhook { id oldSecretEndsAt } secret userErrors { code message field } }
  }
`);

/** The next secret, on the screen alone; the one before signs beside it for so many hours. */
export function useRotateSecret(webhookId: string) {
  const [secret, setSecret] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(ROTATE_SECRET, { look: true, repeatable: false, refresh: true });
  async function rotateSecret(overlapHours: number) {
    const made = await run({ webhookId, overlapHours });
    if (made) setSecret(made.secret ?? null);
  }
  return { secret, forgetSecret: () => setSecret(null), rotateSecret, busy, refusals };
}
