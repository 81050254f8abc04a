import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const FIGURES = graphql(`
  query Figures {
    me { id }
    figures {
      thisWeek
      loads { ...LoadChart }
      contacts { ...ContactChart }
      languages { ...LanguageChart }
    }
  }
`);

/** What the charts stand on, as it is now. */
export function useFigures(skip: boolean) {
  const { data, loading, error, refetch } = useQuery(FIGURES, { fetchPolicy: 'network-only', skip });
  return { figures: data?.figures ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
