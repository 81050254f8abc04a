import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql/index.ts';

const SOURCES = graphql(`query DirectorySources { me { id } directorySources { id kind triedAt ...SourceCard } }`);

/** How often is looked while somebody waits for a reading. */
const LOOK_MS = 2000;

/** Where entries of the directory come from, by address; looked at again while a feed is about to be read. */
export function useSources() {
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(SOURCES);
  const sources = data?.directorySources ?? null;
  const waits = sources?.some(({ kind, triedAt }) => kind === 'FEED' && !triedAt) ?? false;
  useEffect(() => {
    if (waits) startPolling(LOOK_MS);
    return stopPolling;
  }, [waits, startPolling, stopPolling]);
  return { sources, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
