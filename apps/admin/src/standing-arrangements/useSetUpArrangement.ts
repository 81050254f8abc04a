import type { SetUpArrangementInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SET_UP_ARRANGEMENT = graphql(`
  mutation SetUpArrangement($input: SetUpArrangementInput!) {
    setUpArrangement(input: $input) { arrangement { id } userErrors { code message field } }
  }
`);

/** Help every week until another service has started, with a yes to it. */
export function useSetUpArrangement() {
  const { run, busy, refusals } = useCommand(SET_UP_ARRANGEMENT, { refresh: true });
  return { setUpArrangement: async (input: SetUpArrangementInput) => (await run(input)) !== null, busy, refusals };
}
