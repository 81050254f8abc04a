import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

const OPEN_REQUESTS = graphql(`
  query OpenRequests {
    requests(first: 100, filter: { statuses: [NEW, OPEN, ASSIGNED], merging: false }) {
      edges { cursor node { id takenAt category { key label } ward { code name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The open requests but this one, for a select: told apart by what, where and when. */
export function useOpenRequests(butNot: string) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(OPEN_REQUESTS);
  const others = (data?.requests.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== butNot);
  return others.map(({ id, category, ward, takenAt }) => ({
    value: id,
    label: [category.label, ward?.name ?? t('request.noWard'), formats.moment(takenAt)].join(' · '),
  }));
}
