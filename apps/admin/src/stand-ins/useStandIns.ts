import { useQuery } from '@apollo/client/react';
import type { StandInsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const STAND_INS = graphql(`
  query StandIns {
    standIns {
      id from until isNow viewerCanEnd ward { code name } away { id displayName isViewer } standIn { id displayName isViewer }
    }
  }
`);

/** Who answers for whom in one ward, now or later. */
export type StandIn = StandInsQuery['standIns'][number];

/** Everybody of the network who answers for somebody else, the next first. */
export function useStandIns(): StandIn[] {
  const { data } = useQuery(STAND_INS, { fetchPolicy: 'cache-and-network' });
  return data?.standIns ?? [];
}
