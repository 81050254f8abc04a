import type { AddDirectorySourceInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ADD_SOURCE = graphql(`
  mutation AddDirectorySource($input: AddDirectorySourceInput!) {
    addDirectorySource(input: $input) { source { id } userErrors { code message field } }
  }
`);

/** Names a feed of somebody else's: it is read as soon as can be, and then daily. */
export function useAddSource() {
  const { run, busy, refusals } = useCommand(ADD_SOURCE, { refresh: true });
  return { addSource: async (input: AddDirectorySourceInput) => (await run(input)) !== null, busy, refusals };
}
