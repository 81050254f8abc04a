import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REVOKE_REFERRER_LINK = graphql(`
  mutation RevokeReferrerLink($input: RevokeReferrerLinkInput!) {
    revokeReferrerLink(input: $input) { link { id live } userErrors { code message field } }
  }
`);

/** Ends one link now. */
export function useRevokeReferrerLink() {
  const { run, busy, refusals } = useCommand(REVOKE_REFERRER_LINK, { repeatable: true, refresh: true });
  return { revokeReferrerLink: async (referrerLinkId: string) => (await run({ referrerLinkId })) !== null, busy, refusals };
}
