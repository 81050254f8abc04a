import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const WARD_LEADS = graphql(`
  query WardLeads { wards { code name handOverToUndo leads { id displayName isViewer } neighbours { code name } } }
`);

/** A ward with its leads and neighbours, and every lead of the network who could take it. */
export function useWard(wanted: string) {
  const { data, loading, error, refetch } = useQuery(WARD_LEADS);
  const everybody = new Map(data?.wards.flatMap(({ leads }) => leads.map((lead) => [lead.id, lead] as const)));
  return {
    ward: data?.wards.find(({ code }) => code === wanted) ?? null,
    others: [...everybody.values()].sort((one, other) => one.displayName.localeCompare(other.displayName)),
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
