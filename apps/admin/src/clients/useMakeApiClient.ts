import { useState } from 'react';
import type { MakeApiClientInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const MAKE_API_CLIENT = graphql(`
  mutation MakeApiClient($input: MakeApiClientInput!) {
    makeApiClient(input: $input) { client { id name } key userErrors { code message field } }
  }
`);

/** Lets a program ask; its key is on the screen alone, and gone when it is put away. */
export function useMakeApiClient() {
  const [key, setKey] = useState<string | null>(null);
  const { run, busy, refusals } = useCommand(MAKE_API_CLIENT, { look: true, repeatable: false, refresh: true });
  async function makeApiClient(input: MakeApiClientInput): Promise<boolean> {
    const made = await run(input);
    if (made) setKey(made.key ?? null);
    return made !== null;
  }
  return { key, forgetKey: () => setKey(null), makeApiClient, busy, refusals };
}
