import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REFER_REQUEST = graphql(`
  mutation ReferRequest($input: ReferRequestInput!) {
    referRequest(input: $input) { request { id status } userErrors { code message field } }
  }
`);

/** Another service has started: our own support ends, and what we knew is erased. */
export function useReferRequest() {
  const { run, busy, refusals } = useCommand(REFER_REQUEST, { refresh: true });
  return { referRequest: async (requestId: string) => (await run({ requestId })) !== null, busy, refusals };
}
