import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const REQUEST = graphql(`
  query Request($id: ID!) {
    request(id: $id) {
      id viewerCan { assign callOut }
      ...RequestHead ...RequestFacts ...RequestDetails ...PlaceRequest ...ConfirmRequest ...OffersSection ...AssignmentsSection
      ...CallOutSection ...FollowUpsSection ...RequestEndings ...TimelineSection
    }
  }
`);

/** One request with all that its page tells; null where there is none for this reader. */
export function useRequest(id: string) {
  const { data, loading, error, refetch } = useQuery(REQUEST, { variables: { id } });
  return {
    request: data?.request ?? null,
    missing: data?.request === null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
