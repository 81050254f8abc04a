import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const TIMELINE = graphql(
  `query Timeline($id: ID!) { me { id } request(id: $id) { id ...InHandSection ...WhoSeesSection ...StubSection ...TimelineSection } }`,
);

/** What is on record of a request: what happened, who has it in hand, who may see what; asked beside the rest of its page, which is much already. */
export function useTimeline(id: string) {
  const { data, loading, error, refetch } = useQuery(TIMELINE, { variables: { id } });
  const request = useKnownRequest(data);
  const settled = useRef(false);
  if (data || error) settled.current = true;
  const askAgain = () => void refetch().catch(() => {}); // the error is in the result
  return { request, awaited: !settled.current && loading, error, askAgain };
}
