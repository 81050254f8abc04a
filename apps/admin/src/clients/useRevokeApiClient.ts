import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REVOKE_API_CLIENT = graphql(`
  mutation RevokeApiClient($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) { client { id } userErrors { code message field } }
  }
`);

/** Ends all of a client's keys now. */
export function useRevokeApiClient() {
  const { run, busy, refusals } = useCommand(REVOKE_API_CLIENT, { repeatable: true, refresh: true });
  return { revokeApiClient: async (clientId: string) => (await run({ clientId })) !== null, busy, refusals };
}
