import { useState } from 'react';
import type { CardShownFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const SHOW_CONTACT_CARD = graphql(`
  mutation ShowContactCard($input: ShowContactCardInput!) {
    showContactCard(input: $input) { card { ...CardShown } userErrors { code message field } }
  }
`);

/** One look at the contact card: on record, kept on the screen alone, gone when hidden. */
export function useShowContactCard(requestId: string) {
  const [card, setCard] = useState<CardShownFragment | null>(null);
  const { run, busy, refusals } = useCommand(SHOW_CONTACT_CARD, { look: true, refresh: true });
  return {
    card,
    showContactCard: async (purpose: StaffLookPurpose) => setCard((await run({ requestId, purpose }))?.card ?? null),
    hideContactCard: () => setCard(null),
    busy,
    refusals,
  };
}
