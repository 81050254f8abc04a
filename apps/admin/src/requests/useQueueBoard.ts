import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type {
  BoardCardFragment,
  QueueBoardQuery,
  QueueBoardQueryVariables,
  RequestFilter,
  RequestSort,
  RequestStatus,
} from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Onward } from '../platform/live/ask-again.ts';

graphql(`
  fragment BoardColumn on HelpRequestConnection {
    edges { cursor node { id ...BoardCard } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
`);

// One question for all columns, as many as a part of the queue has statuses; of more of one column, for it alone.
const QUEUE_BOARD = graphql(`
  query QueueBoard(
    $sort: RequestSort!, $after: String, $whole: RequestFilter, $counted: Boolean!
    $a: RequestFilter, $b: RequestFilter, $c: RequestFilter, $d: RequestFilter, $e: RequestFilter, $f: RequestFilter
    $withA: Boolean!, $withB: Boolean!, $withC: Boolean!, $withD: Boolean!, $withE: Boolean!, $withF: Boolean!
  ) {
    me { id }
    a: requests(first: 12, after: $after, filter: $a, sort: $sort) @include(if: $withA) { ...BoardColumn }
    b: requests(first: 12, after: $after, filter: $b, sort: $sort) @include(if: $withB) { ...BoardColumn }
    c: requests(first: 12, after: $after, filter: $c, sort: $sort) @include(if: $withC) { ...BoardColumn }
    d: requests(first: 12, after: $after, filter: $d, sort: $sort) @include(if: $withD) { ...BoardColumn }
    e: requests(first: 12, after: $after, filter: $e, sort: $sort) @include(if: $withE) { ...BoardColumn }
    f: requests(first: 12, after: $after, filter: $f, sort: $sort) @include(if: $withF) { ...BoardColumn }
    whole: requests(first: 1, filter: $whole, sort: $sort) @include(if: $counted) { totalCount facets { ...QueueChoices } }
  }
`);

const SLOTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Slot = (typeof SLOTS)[number];

const onward: Onward = (variables, slot, after) => {
  const alone = Object.fromEntries(SLOTS.map((it) => [`with${it.toUpperCase()}`, it === slot]));
  return { ...variables, ...alone, after, counted: false };
};

/** The requests of one status, as far as they were read. */
export type BoardColumn = {
  status: RequestStatus;
  requests: BoardCardFragment[];
  total: number;
  rest: { more: boolean; busy: boolean; error: unknown; onMore: () => void };
};

const NOTHING_MORE = { more: false, busy: false, error: null, onMore: () => {} };

type Asked = { filter: RequestFilter; sort: RequestSort; statuses: readonly RequestStatus[]; counted: boolean; skip: boolean };

/** The same queue by status, each column page after page. */
export function useQueueBoard({ filter, sort, statuses, counted, skip }: Asked) {
  const variables = (only: Slot | null, after: string | null): QueueBoardQueryVariables => {
    const columns = SLOTS.map((slot, at) => {
      const status = statuses[at];
      const wanted = status !== undefined && (only === null || only === slot);
      return { [slot]: wanted ? { ...filter, statuses: [status] } : null, [`with${slot.toUpperCase()}`]: wanted };
    });
    return Object.assign({ sort, after, whole: filter, counted: counted && only === null }, ...columns);
  };
  const result = useQuery(QUEUE_BOARD, { variables: variables(null, null), skip, context: { onward } });
  const [reading, setReading] = useState<RequestStatus | null>(null);
  const [broken, setBroken] = useState<{ status: RequestStatus; error: unknown } | null>(null);
  const shown = (result.data ?? result.previousData) as QueueBoardQuery | undefined;

  async function more(slot: Slot, status: RequestStatus, after: string | null) {
    setBroken(null);
    setReading(status);
    try {
      await result.fetchMore({ variables: variables(slot, after) });
    } catch (error) {
      setBroken({ status, error });
    }
    setReading(null);
  }
  const columnOf = (status: RequestStatus, at: number): BoardColumn[] => {
    const slot = SLOTS[at];
    const page = slot && shown?.[slot];
    if (!page) return [];
    const { hasNextPage, endCursor } = page.pageInfo;
    // Until the next part of the queue is here, the last one is shown; what of it has no place among these columns is not.
    const astray = !result.data && page.edges.some(({ node }) => node.status !== status);
    if (astray) return [{ status, requests: [], total: 0, rest: NOTHING_MORE }];
    return [
      {
        status,
        requests: page.edges.map(({ node }) => node),
        total: page.totalCount,
        rest: {
          more: hasNextPage,
          busy: reading === status,
          error: broken?.status === status ? broken.error : null,
          onMore: () => void more(slot, status, endCursor ?? null),
        },
      },
    ];
  };
  return {
    columns: shown ? statuses.flatMap(columnOf) : null,
    facets: shown?.whole?.facets ?? null,
    total: shown?.whole?.totalCount ?? null,
    busy: result.loading,
    error: result.error,
    askAgain: () => void result.refetch().catch(() => {}), // the error is in the result
  };
}
