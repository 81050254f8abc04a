import type { StaffRole } from '../gql/graphql.ts';

const ROLES: readonly StaffRole[] = ['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY'];

export const isStaffRole = (role: string): role is StaffRole => ROLES.some((known) => known === role);

/** Whether a role is there to read concerns. */
export const isSafeguarding = (role: StaffRole): boolean => role === 'SAFEGUARDING_LEAD' || role === 'SAFEGUARDING_DEPUTY';
