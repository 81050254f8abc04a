import { useQuery } from '@apollo/client/react';
import { addDays, daysWithNobody, weekOf } from '@wardwise/domain';
import type { RotaQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../requests/today.ts';
import { useMe } from '../staff/me.ts';

const ROTA = graphql(`
  query Rota($week: Int!) {
    wards { code name viewerLeads leads { id displayName isViewer } }
    rota(week: $week) { day starts ends everyWeek ward { code } lead { id displayName isViewer } }
  }
`);

/** A ward with those who lead it, and one lead's duty on one day. */
export type RotaWard = RotaQuery['wards'][number];
export type RotaDuty = RotaQuery['rota'][number];

/** Who is on duty so many weeks from now, in the reader's wards or in all, and where nobody is from today on. */
export function useRota(week: number, mine: boolean) {
  const { data, previousData, loading, error, refetch } = useQuery(ROTA, { variables: { week } });
  const known = data ?? previousData;
  const coordinates = useMe().roles.includes('COORDINATOR');
  const days = weekOf(today(), week);
  const wards = known?.wards.filter(({ viewerLeads }) => viewerLeads || !mine) ?? null;
  const duties = data?.rota ?? [];
  const codes = wards?.map(({ code }) => code) ?? [];
  const taken = duties.map(({ day, ward }) => ({ day, wardCode: ward?.code ?? '' }));
  return {
    days,
    wards,
    on: (code: string, day: string) => duties.filter((duty) => duty.ward?.code === code && duty.day === day),
    own: duties.filter(({ lead }) => lead?.isViewer),
    without: daysWithNobody(
      codes,
      days.filter((day) => day > addDays(today(), -1)),
      taken,
    ),
    nameOf: (code: string) => wards?.find((ward) => ward.code === code)?.name ?? '',
    leads: known?.wards.some(({ viewerLeads }) => viewerLeads) ?? false,
    mayChange: (ward: RotaWard, day: string) => day >= today() && (coordinates || ward.leads.some(({ isViewer }) => isViewer)),
    busy: loading && !data,
    error: data ? undefined : error,
    askAgain: () => void refetch().catch(() => {}),
  };
}
