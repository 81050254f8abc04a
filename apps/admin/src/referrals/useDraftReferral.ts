import { useState } from 'react';
import type { ReferralDraftFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const DRAFT_REFERRAL = graphql(`
  mutation DraftReferral($input: DraftReferralInput!) {
    draftReferral(input: $input) { ...ReferralDraft userErrors { code message field } }
  }
`);

graphql(`
  fragment ReferralDraft on DraftReferralPayload {
    fields answerHours told { calledName phone email postcode address safeContact note }
  }
`);

/** One look at what a service would be told: on record, kept on the screen alone. */
export function useDraftReferral(requestId: string) {
  const [draft, setDraft] = useState<ReferralDraftFragment | null>(null);
  const { run, busy, refusals } = useCommand(DRAFT_REFERRAL, { look: true, refresh: true });
  return {
    draft,
    draftReferral: async (serviceId: string) => setDraft(await run({ requestId, serviceId, purpose: 'ARRANGE' })),
    forgetDraft: () => setDraft(null),
    busy,
    refusals,
  };
}
