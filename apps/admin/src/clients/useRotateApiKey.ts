import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ROTATE_API_KEY = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) { client { id } key userErrors { code message field } }
  }
`);

/** The next key of a client, on the screen alone; the old ones go on for the days chosen. */
export function useRotateApiKey(clientId: string) {
  const [key, setKey] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(ROTATE_API_KEY, { look: true, repeatable: false, refresh: true });
  async function rotateApiKey(days: number, overlapDays: number) {
    const made = await run({ clientId, days, overlapDays });
    if (made) setKey(made.key ?? null);
  }
  return { key, forgetKey: () => setKey(null), rotateApiKey, busy, refusals };
}
