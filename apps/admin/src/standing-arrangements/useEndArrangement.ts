import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const END_ARRANGEMENT = graphql(`
  mutation EndArrangement($input: EndArrangementInput!) {
    endArrangement(input: $input) { arrangement { id endedAt } request { id status } userErrors { code message field } }
  }
`);

/** Help every week ends: what it held is erased, what is not yet done is cancelled. */
export function useEndArrangement() {
  const { run, busy, refusals } = useCommand(END_ARRANGEMENT, { refresh: true });
  return { endArrangement: async (arrangementId: string) => (await run({ arrangementId })) !== null, busy, refusals };
}
