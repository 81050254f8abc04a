import { agree, type Decision, type Refusal, refuse } from '../decision.ts';
import type { StaffId, WardCode } from '../ids.ts';
import { COORDINATORS_AT_LEAST, countCoordinators, type StaffMember, type StaffRole, wardsLeftAlone } from './staff.ts';

/** What refuses to end somebody's access. */
export const STOP_STAFF_REFUSALS = ['STAFF_NOT_FOUND', 'TOO_FEW_COORDINATORS', 'WARDS_WITHOUT_LEAD'] as const;
/** One of those refusals. */
export type StopStaffRefusal = (typeof STOP_STAFF_REFUSALS)[number];

/** What refuses roles and wards that do not go together. */
export const STAFF_PLACE_REFUSALS = ['ROLES_MISSING', 'WARDS_MISSING', 'PARTNER_STANDS_ALONE'] as const;
/** One of those refusals. */
export type StaffPlaceRefusal = (typeof STAFF_PLACE_REFUSALS)[number];

/** What refuses other roles and wards. */
export const CHANGE_STAFF_REFUSALS = [...STOP_STAFF_REFUSALS, ...STAFF_PLACE_REFUSALS, 'NEEDS_ANOTHER_COORDINATOR'] as const;
/** One of those refusals. */
export type ChangeStaffRefusal = (typeof CHANGE_STAFF_REFUSALS)[number];

const READS_CONCERNS: readonly StaffRole[] = ['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'];

/** Which roles and wards somebody has, or is to have. */
export type StaffPlace = { roles: readonly StaffRole[]; wardCodes: readonly WardCode[] };

/** Roles and wards that go together: a role at least, a ward at least for a ward lead, and none for anybody else; a partner's people have no other role. */
export function staffPlace({ roles, wardCodes }: StaffPlace): Decision<StaffPlace, StaffPlaceRefusal> {
  const place = { roles: [...new Set(roles)], wardCodes: roles.includes('WARD_LEAD') ? [...new Set(wardCodes)].sort() : [] };
  if (place.roles.length === 0) return refuse({ code: 'ROLES_MISSING', field: 'roles' });
  if (place.roles.includes('PARTNER') && place.roles.length > 1) return refuse({ code: 'PARTNER_STANDS_ALONE', field: 'roles' });
  if (roles.includes('WARD_LEAD') && place.wardCodes.length === 0) return refuse({ code: 'WARDS_MISSING', field: 'wardCodes' });
  return agree(place);
}

/** Gives one of the staff other roles and wards; wards that would have no lead any more must be named. Nobody makes themselves a reader of concerns, and nobody goes over to a partner's people or comes from them. */
export function changeStaff(
  staff: readonly StaffMember[],
  id: StaffId,
  to: StaffPlace,
  leaveAlone: readonly WardCode[],
  by: StaffId | null = null,
): Decision<StaffMember, ChangeStaffRefusal> {
  const place = staffPlace(to);
  if (!place.ok) return place;
  const had = staff.find((member) => member.id === id)?.roles ?? [];
  if (had.length > 0 && had.includes('PARTNER') !== place.value.roles.includes('PARTNER'))
    return refuse({ code: 'PARTNER_STANDS_ALONE', field: 'roles' });
  if (by === id && place.value.roles.some((role) => READS_CONCERNS.includes(role) && !had.includes(role)))
    return refuse({ code: 'NEEDS_ANOTHER_COORDINATOR', field: 'roles' });
  const changed = { id, ...place.value };
  const refusals = whyNot(
    staff,
    staff.map((member) => (member.id === id ? changed : member)),
    id,
    leaveAlone,
  );
  return refusals.length > 0 ? refuse(...refusals) : agree(changed);
}

/** Ends somebody's access: they are staff no more. The same care for coordinators and wards. */
export function stopStaff(
  staff: readonly StaffMember[],
  id: StaffId,
  leaveAlone: readonly WardCode[],
): Decision<StaffId, StopStaffRefusal> {
  const refusals = whyNot(
    staff,
    staff.filter((member) => member.id !== id),
    id,
    leaveAlone,
  );
  return refusals.length > 0 ? refuse(...refusals) : agree(id);
}

function whyNot(
  before: readonly StaffMember[],
  after: readonly StaffMember[],
  id: StaffId,
  leaveAlone: readonly WardCode[],
): Refusal<StopStaffRefusal>[] {
  if (!before.some((member) => member.id === id)) return [{ code: 'STAFF_NOT_FOUND', field: null }];
  const fewer = countCoordinators(after) < Math.min(countCoordinators(before), COORDINATORS_AT_LEAST);
  const alone = wardsLeftAlone(before, after).some((ward) => !leaveAlone.includes(ward));
  return [
    ...(fewer ? [{ code: 'TOO_FEW_COORDINATORS' as const, field: null }] : []),
    ...(alone ? [{ code: 'WARDS_WITHOUT_LEAD' as const, field: 'leaveAlone' }] : []),
  ];
}
