import { useQuery } from '@apollo/client/react';
import { route, WardCode } from '@wardwise/domain';
import type { WardLeadsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const WARD_LEADS = graphql(`
  query WardLeads { wards { code name handOverToUndo viewerLeads onDutyToday labelPoint { lat lon } leads { id displayName isViewer } neighbours { code name } } }
`);

/** A ward as it is named to somebody. */
export type NamedWard = { code: string; name: string };

/** A ward with its leads and neighbours, the other wards, and who deals with what comes in where it is not this one. */
export function useWard(wanted: string) {
  const { data, loading, error, refetch } = useQuery(WARD_LEADS);
  const ward = data?.wards.find(({ code }) => code === wanted) ?? null;
  return {
    wards: data?.wards ?? [],
    ward,
    instead: ward ? insteadOf(ward.code, data?.wards ?? []) : null,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}),
  };
}

/** The ward that deals today with what comes in, where it is another. */
function insteadOf(code: string, wards: WardLeadsQuery['wards']): string | null {
  const known = wards.map((ward) => ({
    ...ward,
    code: WardCode(ward.code),
    neighbours: ward.neighbours.map((it) => WardCode(it.code)),
  }));
  const onDuty = new Set(known.filter(({ onDutyToday }) => onDutyToday).map((ward) => ward.code));
  const { handledBy } = route(WardCode(code), known, onDuty);
  return handledBy === code ? null : (wards.find((ward) => ward.code === handledBy)?.name ?? null);
}
