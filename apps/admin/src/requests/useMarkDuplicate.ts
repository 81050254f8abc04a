import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const MARK_DUPLICATE = graphql(`
  mutation MarkDuplicate($input: MarkDuplicateInput!) { markDuplicate(input: $input) { request { id status } userErrors { code message field } } }
`);

/** The same need was taken twice: the other one goes on, this one's details are erased. */
export function useMarkDuplicate() {
  const { run, busy, refusals } = useCommand(MARK_DUPLICATE, { refresh: true });
  return {
    markDuplicate: async (requestId: string, originalId: string) => (await run({ requestId, originalId })) !== null,
    busy,
    refusals,
  };
}
