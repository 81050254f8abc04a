import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { type IntakeFields, takeRequestInput } from './intake-fields.ts';

const TAKE_REQUEST = graphql(`
  mutation TakeRequest($input: TakeRequestInput!) {
    takeRequest(input: $input) { request { id } placement { kind } userErrors { code message field } }
  }
`);

/** Takes what was typed. The new request's id; "out of area" where it is not ours to take; null where it was refused. */
export function useTakeRequest() {
  const { run, busy, refusals } = useCommand(TAKE_REQUEST);
  async function takeRequest(fields: IntakeFields): Promise<{ id: string } | 'OUT_OF_AREA' | null> {
    const answer = await run(takeRequestInput(fields));
    return answer && (answer.request ?? 'OUT_OF_AREA');
  }
  return { takeRequest, busy, refusals };
}
