import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

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
  const { data, previousData, loading, error, fetchMore, refetch } = useQuery(REFERRALS);
  const page = (data ?? previousData)?.referrals;
  return {
    referrals: page?.edges.map(({ node }) => node) ?? null,
    more: page?.pageInfo.hasNextPage ?? false,
    busy: loading,
    error,
    loadMore: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }).catch(() => {}), // the error is in the result
    askAgain: () => void refetch().catch(() => {}),
  };
}
