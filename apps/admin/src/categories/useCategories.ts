import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CATEGORIES = graphql(`query Categories { categories { key label ways } }`);

/** Where what can be asked for did not come: why, and the way to ask again. */
export function useCategoriesMissing() {
  const { data, error, refetch } = useQuery(CATEGORIES);
  return { error: data ? undefined : error, askAgain: () => void refetch().catch(() => {}) };
}

/** What can be asked for, in the reader's words, and how each may be done. */
export function useCategories() {
  const { data } = useQuery(CATEGORIES);
  return data?.categories ?? [];
}
