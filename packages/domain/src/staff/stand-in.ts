import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId, WardCode } from '../ids.ts';
import { ROTA_DAYS } from '../wards/duty.ts';
import type { StaffMember } from './staff.ts';

/** One lead answers for another in one ward, from one day until another (YYYY-MM-DD), both of them included. */
export type StandIn = { wardCode: WardCode; away: StaffId; standIn: StaffId; from: string; until: string };

/** What refuses to name a stand-in. */
export const NAME_STAND_IN_REFUSALS = [
  'NOT_THEIR_WARD',
  'STAFF_NOT_FOUND',
  'DATE_MALFORMED',
  'DATE_IN_THE_PAST',
  'LAST_DAY_BEFORE_FIRST',
  'DUTY_TOO_FAR',
  'STAND_IN_NAMED_ALREADY',
] as const;
/** One of those refusals. */
export type NameStandInRefusal = (typeof NAME_STAND_IN_REFUSALS)[number];

/** Names the lead who answers for another while they are away: any lead of the network. `named` are those of the same ward that are not over: whoever is away stands in for nobody, and whoever stands in is there. */
export function nameStandIn(
  staff: readonly StaffMember[],
  named: readonly Omit<StandIn, 'wardCode'>[],
  wish: StandIn,
  now: Date,
): Decision<StandIn, NameStandInRefusal> {
  const { wardCode, away, standIn, from, until } = wish;
  const today = dayIn(TIME_ZONE, now);
  if (!staff.some(({ id, wardCodes }) => id === away && wardCodes.includes(wardCode)))
    return refuse({ code: 'NOT_THEIR_WARD', field: 'staffId' });
  if (standIn === away || !staff.some(({ id, roles }) => id === standIn && roles.includes('WARD_LEAD')))
    return refuse({ code: 'STAFF_NOT_FOUND', field: 'standInStaffId' });
  if (!isDay(from)) return refuse({ code: 'DATE_MALFORMED', field: 'from' });
  if (!isDay(until)) return refuse({ code: 'DATE_MALFORMED', field: 'until' });
  if (from < today) return refuse({ code: 'DATE_IN_THE_PAST', field: 'from' });
  if (until < from) return refuse({ code: 'LAST_DAY_BEFORE_FIRST', field: 'until' });
  if (until > addDays(today, ROTA_DAYS)) return refuse({ code: 'DUTY_TOO_FAR', field: 'until' });
  const meanwhile = named.filter((other) => other.from <= until && from <= other.until);
  if (meanwhile.some((other) => other.away === away || other.standIn === away || other.away === standIn))
    return refuse('STAND_IN_NAMED_ALREADY');
  return agree(wish);
}
