import { useQuery } from '@apollo/client/react';
import type { LanguageTag, SlotValues } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';
import { useWordings } from '../wordings/useWordings.ts';

const OFFERINGS = graphql(`query Offerings { offerings { kind key ...OfferingRow } slotValues { localities languages } }`);

/** What the network offers and calls it, and what may stand beside its words in a call-out. */
export function useOfferings() {
  const { data } = useQuery(OFFERINGS, { fetchPolicy: 'cache-and-network' });
  const { sentences } = useWordings();
  const slots: SlotValues | null = data?.slotValues
    ? { ...data.slotValues, languages: data.slotValues.languages as LanguageTag[], sentences }
    : null;
  return { offerings: data?.offerings ?? [], slots };
}
