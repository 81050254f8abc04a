import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const SOURCES = graphql(`query DirectorySources { me { id } directorySources { id ...SourceCard } }`);

/** Where entries of the directory come from, by address. */
export function useSources() {
  const { data, loading, error, refetch } = useQuery(SOURCES);
  return { sources: data?.directorySources ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
