import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { usePaths } from './usePaths.ts';

const NETWORK = graphql(`query Network($slug: String!) { network(slug: $slug) { id slug name demo } }`);

/** The network whose sign-in page this is; null while unknown. */
export function useNetwork() {
  const { network } = usePaths();
  const { data, loading } = useQuery(NETWORK, { variables: { slug: network } });
  return { network: data?.network ?? null, unknown: !loading && data?.network === null };
}
