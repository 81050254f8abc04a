import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const READ_SOURCE = graphql(`
  mutation ReadDirectorySource($input: ReadDirectorySourceInput!) {
    readDirectorySource(input: $input) { source { id triedAt } userErrors { code message field } }
  }
`);

/** Has a feed read as soon as can be; `goOn` says that what it names no more is gone. */
export function useReadSource(sourceId: string) {
  const { run, busy, refusals } = useCommand(READ_SOURCE, { refresh: true });
  return { readSource: async (goOn: boolean) => (await run({ sourceId, goOn })) !== null, busy, refusals };
}
