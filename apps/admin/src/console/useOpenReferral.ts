import { useState } from 'react';
import type { OpenReferralMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const OPEN_REFERRAL = graphql(`
  mutation OpenReferral($input: OpenReferralInput!) {
    openReferral(input: $input) {
      envelope { calledName phone email postcode address safeContact note householdSize diet allergies }
      userErrors { code message field }
    }
  }
`);

type Envelope = NonNullable<OpenReferralMutation['openReferral']['envelope']>;

/** A look at what somebody told, on record; it is on the screen alone, and gone when it is put away. */
export function useOpenReferral(referralId: string) {
  const [envelope, setEnvelope] = useState<Envelope | null>(null);
  const { run, busy, refusals } = useCommand(OPEN_REFERRAL, { look: true, refresh: true });
  const openReferral = async () => setEnvelope((await run({ referralId }))?.envelope ?? null);
  return { envelope, putAway: () => setEnvelope(null), openReferral, busy, refusals };
}
