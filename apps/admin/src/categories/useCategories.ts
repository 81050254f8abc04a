import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CATEGORIES = graphql(`query Categories { categories { key label ways } }`);

/** What can be asked for, in the reader's words, and how each may be done. */
export function useCategories() {
  const { data } = useQuery(CATEGORIES);
  return data?.categories ?? [];
}
