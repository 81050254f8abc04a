import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const NOTE_CONCERN = graphql(`
  mutation NoteConcern($input: NoteConcernInput!) { noteConcern(input: $input) { concern { id status } userErrors { code message field } } }
`);

/** Writes down what was done. */
export function useNoteConcern() {
  const { run, busy, refusals } = useCommand(NOTE_CONCERN);
  return { noteConcern: async (concernId: string, note: string) => (await run({ concernId, note })) !== null, busy, refusals };
}
