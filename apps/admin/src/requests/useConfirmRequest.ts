import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const CONFIRM_REQUEST = graphql(`
  mutation ConfirmRequest($input: ConfirmRequestInput!) { confirmRequest(input: $input) { request { id status } userErrors { code message field } } }
`);

/** A lead has spoken with them: it is open from now on. */
export function useConfirmRequest() {
  const { run, busy, refusals } = useCommand(CONFIRM_REQUEST, { refresh: true });
  return { confirmRequest: (requestId: string) => void run({ requestId }), busy, refusals };
}
