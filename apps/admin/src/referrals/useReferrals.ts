import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePages } from '../platform/usePages.ts';

const REFERRALS = graphql(`
  query Referrals($after: String) {
    me { id }
    referrals(first: 25, after: $after) {
      edges { cursor node { id ...ReferralRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The referrals one may see: where a service is silent comes first, what is over last. */
export function useReferrals() {
  const { nodes, ...pages } = usePages(useQuery(REFERRALS), (data) => data.referrals);
  return { referrals: nodes, ...pages };
}
