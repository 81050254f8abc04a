import type { StaffId, WardCode } from '../ids.ts';

/** What somebody who signs in may be; one person of the network may be several, somebody of a partner organisation is that alone. */
export const STAFF_ROLES = ['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY', 'PARTNER'] as const;
/** One of those roles. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** One of a network's staff, as far as the rules about roles need to know. */
export type StaffMember = { id: StaffId; roles: readonly StaffRole[]; wardCodes: readonly WardCode[] };

/** A network has so many coordinators at least: when one loses every way in, another lets them back. */
export const COORDINATORS_AT_LEAST = 2;

/** How many coordinators these are. */
export const countCoordinators = (staff: readonly StaffMember[]): number =>
  staff.filter(({ roles }) => roles.includes('COORDINATOR')).length;

/** Which wards have a lead now and would have none. */
export function wardsLeftAlone(before: readonly StaffMember[], after: readonly StaffMember[]): WardCode[] {
  const led = new Set(after.flatMap(({ wardCodes }) => wardCodes));
  return [...new Set(before.flatMap(({ wardCodes }) => wardCodes))].filter((ward) => !led.has(ward)).sort();
}
