import { NetworkStatus } from '@apollo/client';
import type { useQuery } from '@apollo/client/react';
import { useState } from 'react';

type Page<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};
type Result<Data> = Pick<useQuery.Result<Data>, 'data' | 'previousData' | 'loading' | 'error' | 'networkStatus' | 'refetch'> & {
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
};

/** A list that is read page by page: what there is of it so far, and the rest, which its end shows the way to. */
export function usePages<Data, Node>(result: Result<Data>, pageOf: (data: Data) => Page<Node>) {
  const { data, previousData, loading, error, networkStatus, fetchMore, refetch } = result;
  const shown = (data ?? previousData) as Data | undefined;
  const page = shown && pageOf(shown);
  const after = page?.pageInfo.endCursor ?? null;
  // Of the page after this one; Apollo keeps no error of a page but the first.
  const [broken, setBroken] = useState<{ after: string | null; error: unknown } | null>(null);
  return {
    nodes: page?.edges.map(({ node }) => node) ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
    rest: {
      more: page?.pageInfo.hasNextPage ?? false,
      busy: networkStatus === NetworkStatus.fetchMore,
      error: broken?.after === after ? broken.error : null,
      onMore: () => {
        setBroken(null);
        void fetchMore({ variables: { after } }).catch((thrown: unknown) => setBroken({ after, error: thrown }));
      },
    },
  };
}
