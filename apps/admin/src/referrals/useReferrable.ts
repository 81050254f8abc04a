import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useEvery } from '../platform/useEvery.ts';
import { usePages } from '../platform/usePages.ts';

const REFERRABLE = graphql(`
  query Referrable($wards: [ID!], $after: String) {
    services(first: 100, after: $after, filter: { takesReferrals: [API, EMAIL], wardCodes: $wards }) {
      edges { cursor node { id name status answerHours room { capacity old } organization { name example } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The services that take referrals from us, for people of this ward where it is known. */
export function useReferrable(wardCode: string | null) {
  const asked = useQuery(REFERRABLE, { variables: { wards: wardCode === null ? null : [wardCode] } });
  const { nodes, error, askAgain } = useEvery(usePages(asked, (data) => data.services));
  return { services: nodes?.filter(({ status }) => status === 'ACTIVE') ?? null, busy: !nodes && !error, error, askAgain };
}
