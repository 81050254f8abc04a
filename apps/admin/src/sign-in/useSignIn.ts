import type { SignInInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';

const SIGN_IN = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { me { id network { id slug } } userErrors { code message field } }
  }
`);

/** Signs in by the mailed link's token or by the mailed code, and says whose network it is. */
export function useSignIn() {
  const { network } = usePaths();
  const { run, busy, refusals } = useCommand(SIGN_IN, { repeatable: true });
  const slugAfter = async (input: SignInInput) => (await run(input))?.me?.network.slug ?? null;
  return {
    signInByLink: (token: string) => slugAfter({ token }),
    signInByCode: (email: string, code: string) => slugAfter({ network, email, code }),
    busy,
    refusals,
  };
}
