import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const PHONE_DESK = graphql(`query PhoneDesk($id: ID!) { me { id } request(id: $id) { id ...CallsSection ...MergedAside } }`);

/** What the phone desk knows of one request, asked beside the rest of its page, which is much already; null until it is there. */
export function usePhoneDesk(id: string) {
  return useQuery(PHONE_DESK, { variables: { id } }).data?.request ?? null;
}
