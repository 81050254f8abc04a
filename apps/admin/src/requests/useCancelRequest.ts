import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const CANCEL_REQUEST = graphql(`
  mutation CancelRequest($input: CancelRequestInput!) { cancelRequest(input: $input) { request { id status } userErrors { code message field } } }
`);

/** It is not needed any more; what we knew is erased with it. */
export function useCancelRequest() {
  const { run, busy, refusals } = useCommand(CANCEL_REQUEST, { refresh: true });
  return { cancelRequest: async (requestId: string) => (await run({ requestId })) !== null, busy, refusals };
}
