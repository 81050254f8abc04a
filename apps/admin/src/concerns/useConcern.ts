import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CONCERN = graphql(`query Concern($id: ID!) { me { id } concern(id: $id) { id ...ConcernRow } }`);

/** One concern as a list may tell it; missing where it is not there or not theirs. */
export function useConcern(id: string) {
  const { data, loading, error, refetch } = useQuery(CONCERN, { variables: { id } });
  return {
    concern: data?.concern ?? null,
    missing: Boolean(data?.me) && data?.concern === null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
