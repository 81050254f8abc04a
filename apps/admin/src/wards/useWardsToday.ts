import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const WARDS_TODAY = graphql(`query WardsToday { wards { code ...WardRow ...WardTile ...WardOutline } }`);

/** The network's wards as they stand today; asked anew whenever the page is opened. */
export function useWardsToday() {
  const { data, loading, error, refetch } = useQuery(WARDS_TODAY, { fetchPolicy: 'cache-and-network' });
  return { wards: data?.wards ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
