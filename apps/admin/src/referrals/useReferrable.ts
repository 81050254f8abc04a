import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const REFERRABLE = graphql(`
  query Referrable($wards: [ID!]) {
    services(first: 100, filter: { takesReferrals: [API, EMAIL], wardCodes: $wards }) {
      nodes { id name status answerHours room { capacity old } organization { name example } }
    }
  }
`);

/** The services that take referrals from us, for people of this ward where it is known. */
export function useReferrable(wardCode: string | null) {
  const { data, loading, error, refetch } = useQuery(REFERRABLE, { variables: { wards: wardCode === null ? null : [wardCode] } });
  return {
    services: data?.services.nodes.filter(({ status }) => status === 'ACTIVE') ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
  };
}
