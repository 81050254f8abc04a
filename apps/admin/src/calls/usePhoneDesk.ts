import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const PHONE_DESK = graphql(
  `query PhoneDesk($id: ID!) { me { id } request(id: $id) { id hold { id by mine } ...CallsSection ...MergedAside ...SnoozeLine } }`,
);

/** What the phone desk knows of one request, asked beside the rest of its page, which is much already. */
export function usePhoneDesk(id: string) {
  const { data, loading, error, refetch } = useQuery(PHONE_DESK, { variables: { id } });
  const request = useKnownRequest(data);
  const settled = useRef(false);
  if (data || error) settled.current = true;
  const askAgain = () => void refetch().catch(() => {}); // the error is in the result
  return { request, awaited: !settled.current && loading, error, askAgain };
}
