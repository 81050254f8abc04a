import { useQuery } from '@apollo/client/react';
import type { WardPausesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const WARD_PAUSES = graphql(`
  query WardPauses { wardPauses { id from until reason isNow viewerCanResume ward { code name } } }
`);

/** A ward that is paused, or will be. */
export type WardPause = WardPausesQuery['wardPauses'][number];

/** The wards of the network that are paused or will be, the next first. */
export function usePauses(): { pauses: WardPause[]; paused: (wardCode: string) => WardPause | null } {
  const { data } = useQuery(WARD_PAUSES, { fetchPolicy: 'cache-and-network' });
  const pauses = data?.wardPauses ?? [];
  return { pauses, paused: (wardCode) => pauses.find(({ ward }) => ward?.code === wardCode) ?? null };
}
