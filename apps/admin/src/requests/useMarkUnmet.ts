import type { GapKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const MARK_UNMET = graphql(`
  mutation MarkUnmet($input: MarkUnmetInput!) { markUnmet(input: $input) { request { id status } userErrors { code message field } } }
`);

/** We could not help: why goes into the gaps, what we knew is erased. */
export function useMarkUnmet() {
  const { run, busy, refusals } = useCommand(MARK_UNMET, { refresh: true });
  return { markUnmet: async (requestId: string, kind: GapKind) => (await run({ requestId, kind })) !== null, busy, refusals };
}
