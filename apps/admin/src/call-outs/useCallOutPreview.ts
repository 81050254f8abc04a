import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CALL_OUT_PREVIEW = graphql(`
  query CallOutPreview($requestId: ID!) {
    callOutPreview(requestId: $requestId) { texts { ...CallOutTextPreview } decides nextWave { group volunteers } }
  }
`);

/** What a call-out would say, and whom the next wave would ask. */
export function useCallOutPreview(requestId: string) {
  const { data, loading, error, refetch } = useQuery(CALL_OUT_PREVIEW, { variables: { requestId } });
  return { preview: data?.callOutPreview ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
