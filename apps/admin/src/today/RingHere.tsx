import { useQuery } from '@apollo/client/react';
import { HoldLine } from '../calls/HoldLine.tsx';
import { LastCall } from '../calls/LastCall.tsx';
import { RecordCall } from '../calls/RecordCall.tsx';
import { FollowUpsSection } from '../follow-ups/FollowUpsSection.tsx';
import { graphql } from '../gql/index.ts';
import { RequestDetails } from '../requests/RequestDetails.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';

const RING_HERE = graphql(`
  query RingHere($id: ID!) {
    me { id }
    request(id: $id) { id viewerCan { showDetails } ...HoldLine ...LastCall ...RequestDetails ...FollowUpsSection }
  }
`);

/** Everything a call needs, in place: who is on it, how they are reached by a look, how it went. Asked for when it is unfolded. */
export function RingHere({ requestId }: { requestId: string }) {
  const { data, error, refetch } = useQuery(RING_HERE, { variables: { id: requestId } });
  const request = data?.request;
  if (error && !request) return <TryAgain error={error} onTryAgain={() => void refetch().catch(() => {})} />;
  if (!request) return <Waiting />; // one that has gone leaves the list as well
  return (
    <>
      <HoldLine request={request} />
      <LastCall request={request} />
      {request.viewerCan.showDetails ? <RequestDetails request={request} /> : <FollowUpsSection request={request} />}
      <RecordCall requestId={requestId} />
    </>
  );
}
