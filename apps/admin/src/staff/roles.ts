import type { StaffRole } from '../gql/graphql.ts';

const ROLES: readonly StaffRole[] = ['WARD_LEAD', 'COORDINATOR', 'SAFEGUARDING_LEAD'];

export const isStaffRole = (role: string): role is StaffRole => ROLES.some((known) => known === role);
