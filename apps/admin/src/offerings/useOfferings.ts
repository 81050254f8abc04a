import { useQuery } from '@apollo/client/react';
import type { SlotValues } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const OFFERINGS = graphql(`query Offerings { offerings { kind key ...OfferingRow } slotValues { localities languages } }`);

/** What the network offers and calls it, and what may stand beside its words in a call-out. */
export function useOfferings() {
  const { data } = useQuery(OFFERINGS, { fetchPolicy: 'cache-and-network' });
  return { offerings: data?.offerings ?? [], slots: (data?.slotValues ?? null) as SlotValues | null };
}
