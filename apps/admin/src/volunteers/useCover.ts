import { useQuery } from '@apollo/client/react';
import type { CoverBy } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const COVER = graphql(`
  query Cover($by: CoverBy!, $language: String, $categoryKey: ID) {
    me { id }
    cover(by: $by, language: $language, categoryKey: $categoryKey) { wardCode key level askedOften ...CoverCell }
  }
`);

/** How far the volunteers whom a reader may see reach, ward by ward. */
export function useCover(by: CoverBy, language: string, categoryKey: string) {
  const variables = { by, language: language || null, categoryKey: categoryKey || null };
  const { data, previousData, loading, error, refetch } = useQuery(COVER, { variables });
  // What is shown while it is asked anew is of the same columns: other columns wait.
  const before = previousData?.cover ?? null;
  return {
    cells: data?.cover ?? (loading ? before : null),
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
