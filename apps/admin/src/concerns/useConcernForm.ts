import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';

const CONCERN_FORM = graphql(
  `query ConcernForm { me { id } concernForm { subjects { id displayName roles } line { name phone } } }`,
);

/** Whom of the staff a concern may be about, and whom else one can ring. */
export function useConcernForm() {
  const { t } = useTranslation();
  const { data } = useQuery(CONCERN_FORM);
  const form = data?.concernForm;
  return {
    subjects: (form?.subjects ?? []).map(({ id, displayName, roles }) => ({
      value: id,
      label: t('concerns.raise.subject', {
        name: displayName,
        roles: roles.map((role) => t(`role.${role}`)).join(t('platform.listComma')),
      }),
    })),
    line: form?.line ?? null,
  };
}
