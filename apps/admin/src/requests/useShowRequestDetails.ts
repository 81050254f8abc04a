import { useState } from 'react';
import type { DetailsShownFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_REQUEST_DETAILS = graphql(`
  mutation ShowRequestDetails($input: ShowRequestDetailsInput!) {
    showRequestDetails(input: $input) { details { ...DetailsShown } userErrors { code message field } }
  }
`);

/** One look at the details: on record, kept on the screen alone, gone when hidden. */
export function useShowRequestDetails(requestId: string) {
  const [details, setDetails] = useState<DetailsShownFragment | null>(null);
  const [purpose, setPurpose] = useState<StaffLookPurpose>('CALL_BACK');
  const { run, busy, refusals } = useCommand(SHOW_REQUEST_DETAILS, { look: true, refresh: true });
  return {
    details,
    purpose,
    setDetails,
    showRequestDetails: async (why: StaffLookPurpose) => {
      setPurpose(why);
      setDetails((await run({ requestId, purpose: why }))?.details ?? null);
    },
    hideRequestDetails: () => setDetails(null),
    busy,
    refusals,
  };
}
