import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const CALL_SHEET = graphql(`query CallSheet($id: ID!) { me { id } request(id: $id) { id ...CallSheet } }`);

/** What a sheet to ring by needs of one request. */
export function useCallSheet(id: string) {
  const { data, error, refetch } = useQuery(CALL_SHEET, { variables: { id } });
  return {
    request: useKnownRequest(data),
    missing: Boolean(data?.me) && data?.request === null,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
