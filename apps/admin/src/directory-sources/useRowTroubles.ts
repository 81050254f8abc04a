import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const ROW_TROUBLES = graphql(`
  query RowTroubles { me { id } directorySources { id rowTroubles { page line field code } } }
`);

/** The first fields of a source that its last reading refused. */
export function useRowTroubles(sourceId: string) {
  const { data, error, refetch } = useQuery(ROW_TROUBLES);
  return {
    troubles: data?.directorySources.find(({ id }) => id === sourceId)?.rowTroubles ?? null,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
