import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const PHONE_DESK = graphql(
  `query PhoneDesk($id: ID!) { me { id } request(id: $id) { id hold { id by mine } ...CallsSection ...MergedAside ...SnoozeLine } }`,
);

/** What the phone desk knows of one request, asked beside the rest of its page, which is much already. */
export function usePhoneDesk(id: string) {
  const { data, loading } = useQuery(PHONE_DESK, { variables: { id } });
  return { request: useKnownRequest(data), awaited: !data && loading };
}
