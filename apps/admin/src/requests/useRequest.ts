import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from './useKnownRequest.ts';

const REQUEST = graphql(`
  query Request($id: ID!) {
    me { id }
    request(id: $id) {
      id viewerCan { assign callOut } standingArrangement { id toBeEnded }
      ...RequestHead ...YoungPerson ...RequestFacts ...RequestDetails ...PlaceRequest ...ConfirmRequest ...OffersSection ...AssignmentsSection
      ...CallOutSection ...FollowUpsSection ...SignpostSection ...RequestEndings ...TellThemFirst ...AskingOrganization ...WhereFrom ...ReferralsSection ...ArrangementSection ...GuidanceForRequest
    }
  }
`);

/** One request with all that its page tells; null where there is none for this reader; `left`: there was one a moment ago. */
export function useRequest(id: string) {
  const { data, loading, error, refetch } = useQuery(REQUEST, { variables: { id } });
  const request = useKnownRequest(data);
  const seen = useRef(false);
  if (request) seen.current = true;
  const askAgain = () => void refetch().catch(() => {}); // the error is in the result
  const missing = Boolean(data?.me) && data?.request === null;
  return { request, missing: missing && !seen.current, left: missing && seen.current, busy: loading, error, askAgain };
}
