import { useState } from 'react';
import type { RaiseConcernInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const RAISE_CONCERN = graphql(`
  mutation RaiseConcern($input: RaiseConcernInput!) { raiseConcern(input: $input) { heard userErrors { code message field } } }
`);

/** Tells the safeguarding lead and the deputy; what was typed is in no cache. */
export function useRaiseConcern() {
  const [raised, setRaised] = useState<{ heard: boolean } | null>(null);
  const { run, busy, refusals } = useCommand(RAISE_CONCERN);
  return {
    raised,
    raiseConcern: async (input: RaiseConcernInput) => {
      const answer = await run(input);
      if (answer) setRaised({ heard: answer.heard ?? false });
    },
    busy,
    refusals,
  };
}
