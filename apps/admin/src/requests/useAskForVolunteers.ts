import type { AskForVolunteersInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const ASK_FOR_VOLUNTEERS = graphql(`
  mutation AskForVolunteers($input: AskForVolunteersInput!) {
    askForVolunteers(input: $input) { request { id } userErrors { code message field } }
  }
`);

/** Asks for volunteers for an organisation; the request, or none where it went to another lead's ward; null where it was refused. */
export function useAskForVolunteers() {
  const { run, busy, refusals } = useCommand(ASK_FOR_VOLUNTEERS);
  async function askForVolunteers(input: AskForVolunteersInput): Promise<{ id: string | null } | null> {
    const answer = await run(input);
    return answer && { id: answer.request?.id ?? null };
  }
  return { askForVolunteers, busy, refusals };
}
