import { STAFF_ROLES } from '@wardwise/domain';
import type { StaffRole } from '../gql/graphql.ts';

export const isStaffRole = (role: string): role is StaffRole => STAFF_ROLES.some((known) => known === role);

/** What somebody of the network may be; a partner's people are that alone. */
export const NETWORK_ROLES: readonly StaffRole[] = STAFF_ROLES.filter((role) => role !== 'PARTNER');

/** Whether a role is told of unusual looks: the deputy is not. */
export const isToldOfLooks = (role: StaffRole): boolean => role === 'COORDINATOR' || role === 'SAFEGUARDING_LEAD';

/** Whether a role is there to read concerns. */
export const isSafeguarding = (role: StaffRole): boolean => role === 'SAFEGUARDING_LEAD' || role === 'SAFEGUARDING_DEPUTY';
