import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const UPKEEP = graphql(`
  query Upkeep { me { id network { id cardDays } } upkeep { troubles { kind since } held { kind ...HeldGroup } ...Keeping ...Rounds } }
`);

/** What the network holds and how it is kept, as it is now. */
export function useUpkeep() {
  const { data, loading, error, refetch } = useQuery(UPKEEP, { fetchPolicy: 'network-only' });
  return { upkeep: data?.upkeep ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
