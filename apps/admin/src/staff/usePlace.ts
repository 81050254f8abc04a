import { type StaffId, type StaffMember, type StaffRole, type WardCode, wardsLeftAlone } from '@wardwise/domain';
import { useState } from 'react';
import type { StaffMemberCardFragment } from '../gql/graphql.ts';

/** Which roles and wards somebody is to have, as they are being picked. */
export type Place = { roles: StaffRole[]; wardCodes: string[] };

export function usePlace(roles: readonly StaffRole[], wards: readonly { code: string }[]) {
  const [place, setPlace] = useState<Place>({ roles: [...roles], wardCodes: wards.map(({ code }) => code) });
  return { place, setPlace };
}

/** The wards that would have no lead any more, by name: null for `to` is somebody who goes. */
export function namesLeftAlone(
  staff: readonly StaffMemberCardFragment[],
  member: StaffMemberCardFragment,
  to: Place | null,
): { code: string; name: string }[] {
  const before: StaffMember[] = staff.map(({ id, roles, wards }) => ({
    id: id as StaffId,
    roles,
    wardCodes: wards.map(({ code }) => code as WardCode),
  }));
  const wardCodes = to?.roles.includes('WARD_LEAD') ? to.wardCodes : [];
  const after = before
    .filter(({ id }) => to !== null || id !== member.id)
    .map((one) => (one.id === member.id ? { ...one, wardCodes: wardCodes as WardCode[] } : one));
  const alone = new Set<string>(wardsLeftAlone(before, after));
  return member.wards.filter(({ code }) => alone.has(code));
}
