import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const TIMELINE = graphql(
  `query Timeline($id: ID!) { me { id } request(id: $id) { id ...InHandSection ...WhoSeesSection ...StubSection ...TimelineSection } }`,
);

/** What is on record of a request: what happened, who has it in hand, who may see what; asked beside the rest of its page, which is much already. */
export function useTimeline(id: string) {
  const { data, loading } = useQuery(TIMELINE, { variables: { id } });
  return { request: useKnownRequest(data), awaited: !data && loading };
}
