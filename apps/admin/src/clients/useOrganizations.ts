import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const ORGANIZATIONS = graphql(`query Organizations { services(first: 100) { nodes { id organization { id name } } } }`);

/** The organisations of the directory, by name. */
export function useOrganizations(): { value: string; label: string }[] {
  const { data } = useQuery(ORGANIZATIONS);
  const named = new Map((data?.services.nodes ?? []).map(({ organization: { id, name } }) => [id, name]));
  return [...named].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
