import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REVOKE_API_KEY = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { client { id } userErrors { code message field } } }
`);

/** Ends one key now. */
export function useRevokeApiKey() {
  const { run, busy, refusals } = useCommand(REVOKE_API_KEY, { repeatable: true, refresh: true });
  return { revokeApiKey: async (keyId: string) => (await run({ keyId })) !== null, busy, refusals };
}
