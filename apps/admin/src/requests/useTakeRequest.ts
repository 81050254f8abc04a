import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { type IntakeFields, takeRequestInput } from './intake-fields.ts';

const TAKE_REQUEST = graphql(`
  mutation TakeRequest($input: TakeRequestInput!) {
    takeRequest(input: $input) {
      taken codeWord request { id } placement { kind ward { code name } handledBy { code name } } userErrors { code message field }
    }
  }
`);

/** What became of what was typed: a request of ours, one of another lead's ward, or not ours to take. */
export type Taken =
  | { where: 'HERE'; id: string; codeWord: string | null }
  | { where: 'ELSEWHERE'; ward: string; codeWord: string | null }
  | { where: 'OUT_OF_AREA' };

/** Takes what was typed; null where it was refused. */
export function useTakeRequest() {
  const { run, busy, refusals } = useCommand(TAKE_REQUEST);
  async function takeRequest(fields: IntakeFields): Promise<Taken | null> {
    const answer = await run(takeRequestInput(fields));
    if (!answer) return null;
    const codeWord = answer.codeWord ?? null;
    if (answer.request) return { where: 'HERE', id: answer.request.id, codeWord };
    if (!answer.taken) return { where: 'OUT_OF_AREA' };
    return { where: 'ELSEWHERE', ward: answer.placement?.handledBy?.name ?? answer.placement?.ward?.name ?? '', codeWord };
  }
  return { takeRequest, busy, refusals };
}
