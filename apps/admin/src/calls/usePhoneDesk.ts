import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const PHONE_DESK = graphql(
  `query PhoneDesk($id: ID!) { me { id } request(id: $id) { id hold { id by mine } ...CallsSection ...MergedAside ...SnoozeLine } }`,
);

/** What the phone desk knows of one request, asked beside the rest of its page, which is much already; null until it is there. */
export function usePhoneDesk(id: string) {
  return useKnownRequest(useQuery(PHONE_DESK, { variables: { id } }).data);
}
