import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const API_CLIENTS = graphql(`query ApiClients { me { id } apiClients { id ...ApiClientCard } }`);

/** The network's API clients, as a coordinator sees them. */
export function useApiClients() {
  const { data, loading, error, refetch } = useQuery(API_CLIENTS);
  return { clients: data?.apiClients ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
