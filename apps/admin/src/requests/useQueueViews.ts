import { useQuery } from '@apollo/client/react';
import type { SavedQueueViewFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { addressOfKept } from './queue-lists.ts';

graphql(`
  fragment SavedQueueView on QueueView {
    id name shared mine changeable choices { part wards statuses urgencies due categories languages holds snoozes }
  }
`);

const QUEUE_VIEWS = graphql(`query QueueViews { me { id } queueViews { id ...SavedQueueView } }`);

export type SavedView = SavedQueueViewFragment & { address: URLSearchParams };

/** The reader's own views of the queue, and those that are shared in the network; each with where it leads. */
export function useQueueViews(): SavedView[] {
  const { data, previousData } = useQuery(QUEUE_VIEWS);
  return ((data ?? previousData)?.queueViews ?? []).map((view) => ({ ...view, address: addressOfKept(view.choices) }));
}
