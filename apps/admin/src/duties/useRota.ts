import { useQuery } from '@apollo/client/react';
import { addDays, daysWithNobody, isPausedOn, weekOf } from '@wardwise/domain';
import type { RotaQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../requests/today.ts';
import { useMe } from '../staff/me.ts';

const ROTA = graphql(`
  query Rota($week: Int!) {
    wards { code name viewerLeads leads { id displayName isViewer } }
    standIns { from until ward { code } standIn { id } }
    wardPauses { from until ward { code } }
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
  const isPaused = (code: string, day: string) =>
    known?.wardPauses.some((pause) => pause.ward?.code === code && isPausedOn(pause, day)) ?? false;
  const paused = codes.flatMap((wardCode) => days.filter((day) => isPaused(wardCode, day)).map((day) => ({ wardCode, day })));
  const taken = [...duties.map(({ day, ward }) => ({ day, wardCode: ward?.code ?? '' })), ...paused];
  return {
    days,
    wards,
    on: (code: string, day: string) => duties.filter((duty) => duty.ward?.code === code && duty.day === day),
    isPaused,
    standsIn: ({ day, ward, lead }: RotaDuty) =>
      known?.standIns.some((it) => it.standIn?.id === lead?.id && it.ward?.code === ward?.code && isPausedOn(it, day)) ?? false,
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
