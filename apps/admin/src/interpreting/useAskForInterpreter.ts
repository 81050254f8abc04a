import { useNavigate } from 'react-router';
import type { Interpreting } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';

const ASK_FOR_INTERPRETER = graphql(`
  mutation AskForInterpreter($input: AskForInterpreterInput!) {
    askForInterpreter(input: $input) { request { id } call { id } userErrors { code message field } }
  }
`);

/** Asks for a call in their language and goes on to its page, where volunteers are called for it. */
export function useAskForInterpreter(requestId: string) {
  const { run, busy, refusals } = useCommand(ASK_FOR_INTERPRETER, { refresh: true });
  const navigate = useNavigate();
  const paths = usePaths();
  async function askForInterpreter(how: Interpreting) {
    const call = (await run({ requestId, how }))?.call;
    if (call) void navigate(paths.request(call.id));
  }
  return { askForInterpreter, busy, refusals };
}
