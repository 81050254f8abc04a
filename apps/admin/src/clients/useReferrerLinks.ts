import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REFERRER_LINKS = graphql(
  `query ReferrerLinks { me { id } referrerLinks { id organizationName expiresAt live referrals } }`,
);
const MAKE = graphql(`
  mutation MakeReferrerLink($input: MakeReferrerLinkInput!) {
    makeReferrerLink(input: $input) { link { id } userErrors { code message field } }
  }
`);
const REVOKE = graphql(`
  mutation RevokeReferrerLink($input: RevokeReferrerLinkInput!) {
    revokeReferrerLink(input: $input) { link { id live } userErrors { code message field } }
  }
`);

type New = { organizationId: string | null; pageLanguage: 'en' | 'ar'; days: number };

/** The links by which organisations refer people to the network; a coordinator makes and ends them. */
export function useReferrerLinks() {
  const { data } = useQuery(REFERRER_LINKS);
  const make = useCommand(MAKE, { repeatable: true, refresh: true });
  const revoke = useCommand(REVOKE, { repeatable: true, refresh: true });
  return {
    links: data?.referrerLinks ?? [],
    makeReferrerLink: async ({ organizationId, ...said }: New) =>
      (await make.run({ ...said, organizationId: organizationId ?? '' } as never)) !== null,
    revokeReferrerLink: async (referrerLinkId: string) => (await revoke.run({ referrerLinkId })) !== null,
    busy: make.busy || revoke.busy,
    refusals: [...make.refusals, ...revoke.refusals],
  };
}
