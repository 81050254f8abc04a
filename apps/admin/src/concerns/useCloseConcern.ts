import type { ConcernOutcome } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const CLOSE_CONCERN = graphql(`
  mutation CloseConcern($input: CloseConcernInput!) {
    closeConcern(input: $input) { concern { id status outcome } userErrors { code message field } }
  }
`);

/** Says what came of a concern. */
export function useCloseConcern() {
  const { run, busy, refusals } = useCommand(CLOSE_CONCERN, { refresh: true });
  return {
    closeConcern: async (concernId: string, outcome: ConcernOutcome) => (await run({ concernId, outcome })) !== null,
    busy,
    refusals,
  };
}
