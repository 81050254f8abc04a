import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useCommand } from '../platform/useCommand.ts';

const REQUEST_SIGN_IN = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) { requestSignIn(input: $input) { sent userErrors { code message field } } }
`);

/** Asks for the mail with the link and the code; true whether or not the address is known. */
export function useRequestSignIn() {
  const { network } = usePaths();
  const pageLanguage = usePageLanguage();
  const { run, busy, refusals } = useCommand(REQUEST_SIGN_IN, { repeatable: true });
  return { requestSignIn: async (email: string) => (await run({ network, email, pageLanguage })) !== null, busy, refusals };
}
