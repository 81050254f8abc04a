import { useEffect, useEffectEvent, useState } from 'react';
import type { OpenInvitationMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const OPEN = graphql(`
  mutation OpenInvitation($input: OpenInvitationInput!) {
    openInvitation(input: $input) { invitation { networkName roles wardNames organizationName wayBack } userErrors { code message field } }
  }
`);
const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { me { id network { id slug } } userErrors { code message field } }
  }
`);

type Offer = NonNullable<OpenInvitationMutation['openInvitation']['invitation']>;

/** What the link of an invitation offers, and saying yes to it; the answer is whose network it is. */
export function useInvitation(token: string) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const opening = useCommand(OPEN, { look: true });
  const accepting = useCommand(ACCEPT, { repeatable: true });
  const open = async () => setOffer((await opening.run({ token }))?.invitation ?? null);
  const openFirst = useEffectEvent(open);
  useEffect(() => {
    if (token) void openFirst();
  }, [token]);
  return {
    offer,
    openAgain: open,
    accept: async () => (await accepting.run({ token }))?.me?.network.slug ?? null,
    opening: opening.busy,
    busy: accepting.busy,
    refusals: [...opening.refusals, ...accepting.refusals],
  };
}
