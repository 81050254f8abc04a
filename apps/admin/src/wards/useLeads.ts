import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const LEADS = graphql(`query Leads { wardLeads { id displayName } }`);

/** Every lead of the network but one, for a select; asked for when the select is there. */
export function useLeads(but: string) {
  const { data } = useQuery(LEADS);
  return (data?.wardLeads ?? []).filter(({ id }) => id !== but).map(({ id, displayName }) => ({ value: id, label: displayName }));
}
