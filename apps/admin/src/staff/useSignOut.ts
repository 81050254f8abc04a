import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';
import { forgetDraft } from '../requests/draft.ts';

const SIGN_OUT = graphql(
  `mutation SignOut($input: SignOutInput!) { signOut(input: $input) { userErrors { code message field } } }`,
);

/** Leaves nothing behind: the page is loaded anew, and with it goes whatever was on it. */
export function useSignOut() {
  const paths = usePaths();
  const { run, refusals } = useCommand(SIGN_OUT);
  async function signOut() {
    if (!(await run({}))) return;
    forgetDraft();
    window.location.assign(paths.signIn);
  }
  return { signOut, refusals };
}
