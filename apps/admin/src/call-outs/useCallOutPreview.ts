import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CALL_OUT_PREVIEW = graphql(`
  query CallOutPreview($requestId: ID!, $locality: String) {
    callOutPreview(requestId: $requestId, locality: $locality) { texts { ...CallOutTextPreview } textMessages { ...TextMessagePreview } localities decides nextWave { group volunteers wardNames } waitMinutes quietUntil enoughOffered onlySpeakers }
  }
`);

/** What a call-out would say, naming this place or the ward, and whom the next wave would ask; the words stay while others are fetched. */
export function useCallOutPreview(requestId: string, locality: string | null) {
  const { data, previousData, loading, error, refetch } = useQuery(CALL_OUT_PREVIEW, { variables: { requestId, locality } });
  return {
    preview: (data ?? previousData)?.callOutPreview ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
