import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useKnownRequest } from '../requests/useKnownRequest.ts';

const TIMELINE = graphql(`query Timeline($id: ID!) { me { id } request(id: $id) { id ...TimelineSection } }`);

/** What happened to a request, asked beside the rest of its page, which is much already; null until it is there. */
export function useTimeline(id: string) {
  return useKnownRequest(useQuery(TIMELINE, { variables: { id } }).data);
}
