import { HoldLine } from '../calls/HoldLine.tsx';
import { LastCall } from '../calls/LastCall.tsx';
import { RecordCall } from '../calls/RecordCall.tsx';
import { FollowUpsSection } from '../follow-ups/FollowUpsSection.tsx';
import type { RingHereFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { RequestDetails } from '../requests/RequestDetails.tsx';

/** Everything a call needs, in place: who is on it, how they are reached by a look, how it went. */
export function RingHere({ request }: { request: RingHereFragment }) {
  return (
    <>
      <HoldLine request={request} />
      <LastCall request={request} />
      {request.viewerCan.showDetails ? <RequestDetails request={request} /> : <FollowUpsSection request={request} />}
      <RecordCall requestId={request.id} />
    </>
  );
}

RingHere.fragment = graphql(`
  fragment RingHere on HelpRequest { id viewerCan { showDetails } ...HoldLine ...LastCall ...RequestDetails ...FollowUpsSection }
`);
