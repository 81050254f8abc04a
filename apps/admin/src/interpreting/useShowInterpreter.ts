import { useState } from 'react';
import type { ShowInterpreterMutation, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_INTERPRETER = graphql(`
  mutation ShowInterpreter($input: ShowInterpreterInput!) {
    showInterpreter(input: $input) { interpreter { firstName phone } userErrors { code message field } }
  }
`);

type Interpreter = NonNullable<ShowInterpreterMutation['showInterpreter']['interpreter']>;

/** One look at the number of whoever is on the line: on record, kept on the screen alone, gone when hidden. */
export function useShowInterpreter(requestId: string) {
  const [interpreter, setInterpreter] = useState<Interpreter | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_INTERPRETER, { look: true });
  return {
    interpreter,
    showInterpreter: async (purpose: StaffLookPurpose) =>
      setInterpreter((await run({ requestId, purpose }))?.interpreter ?? null),
    hideInterpreter: () => setInterpreter(null),
    busy,
    refusals,
  };
}
