import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const SERVICE = graphql(
  `query Service($id: ID!) { me { id } service(id: $id) { id name ...ServiceFacts ...ServiceHead ...KeepEntry ...AskForVolunteers } }`,
);

/** One service with all that its page tells. */
export function useService(id: string) {
  const { data, loading, error, refetch } = useQuery(SERVICE, { variables: { id } });
  return {
    service: data?.service ?? null,
    missing: Boolean(data?.me) && data?.service === null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
