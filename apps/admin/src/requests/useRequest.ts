import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../gql/index.ts';

const REQUEST = graphql(`
  query Request($id: ID!) {
    me { id }
    request(id: $id) {
      id viewerCan { assign callOut } standingArrangement { id toBeEnded }
      ...RequestHead ...YoungPerson ...RequestFacts ...RequestDetails ...PlaceRequest ...ConfirmRequest ...OffersSection ...AssignmentsSection
      ...CallOutSection ...FollowUpsSection ...SignpostSection ...RequestEndings ...TimelineSection ...TellThemFirst ...AskingOrganization ...WhereFrom ...ReferralsSection ...ArrangementSection
    }
  }
`);

/**
 * One request with all that its page tells; null where there is none for this reader.
 * Asked as nobody (the session ended) it would be null too: then what is known stays, and with it what was typed.
 */
export function useRequest(id: string) {
  const { data, loading, error, refetch } = useQuery(REQUEST, { variables: { id } });
  const known = useRef(data?.request);
  if (data?.me) known.current = data.request;
  const askAgain = () => void refetch().catch(() => {}); // the error is in the result
  return { request: known.current ?? null, missing: Boolean(data?.me) && data?.request === null, busy: loading, error, askAgain };
}
