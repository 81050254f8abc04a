import { useState } from 'react';
import type { ConcernShownFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_CONCERN = graphql(`
  mutation ShowConcern($input: ShowConcernInput!) {
    showConcern(input: $input) { details { ...ConcernShown } userErrors { code message field } }
  }
`);

/** One look at a concern: on record, kept on the screen alone, gone when hidden. */
export function useShowConcern(concernId: string) {
  const [details, setDetails] = useState<ConcernShownFragment | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_CONCERN, { look: true, refresh: true });
  return {
    details,
    showConcern: async (purpose: StaffLookPurpose) => setDetails((await run({ concernId, purpose }))?.details ?? null),
    hideConcern: () => setDetails(null),
    busy,
    refusals,
  };
}
