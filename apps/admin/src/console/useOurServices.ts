import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const OUR_SERVICES = graphql(`
  query OurServices { me { id organization { id name services { id status ...OurService } } } }
`);

/** The services of one's organisation that are there, by name. */
export function useOurServices() {
  const { data, loading, error, refetch } = useQuery(OUR_SERVICES);
  return {
    services: data?.me?.organization?.services.filter(({ status }) => status !== 'DEFUNCT') ?? null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
