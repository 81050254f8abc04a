import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const RECEIVED = graphql(`
  query Received($id: ID!) { me { id } referral(id: $id) { id ...ReceivedReferral } }
`);

/** One referral to one's organisation; null for an unknown id and for another's alike. */
export function useReceived(id: string) {
  const { data, previousData, loading, error, refetch } = useQuery(RECEIVED, { variables: { id } });
  return {
    referral: (data ?? previousData)?.referral ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
