import { agree, type Decision, refuse } from '../decision.ts';
import type { VolunteerStatus } from '../matching/volunteer.ts';

/** Why a volunteer is paused; none of them says that somebody is worried. */
export const SUSPEND_REASONS = ['PRECAUTION', 'CONDUCT', 'PROOF_MISSING', 'OWN_WISH'] as const;
/** One of those reasons. */
export type SuspendReason = (typeof SUSPEND_REASONS)[number];

/** Why a volunteer is removed for good. */
export const REMOVE_REASONS = ['UNSAFE', 'CONDUCT', 'MISUSED_DETAILS', 'FALSE_PROOF'] as const;
/** One of those reasons. */
export type RemoveReason = (typeof REMOVE_REASONS)[number];

/** What refuses a change of standing. */
export const STANDING_REFUSALS = ['VOLUNTEER_NOT_APPROVED', 'VOLUNTEER_NOT_SUSPENDED'] as const;
/** One of those refusals. */
export type StandingRefusal = (typeof STANDING_REFUSALS)[number];

/** Pauses a volunteer at once; it can be taken back. */
export function suspend(status: VolunteerStatus): Decision<VolunteerStatus, StandingRefusal> {
  return status === 'APPROVED' ? agree('SUSPENDED') : refuse('VOLUNTEER_NOT_APPROVED');
}

/** Lets a paused volunteer help again. */
export function unsuspend(status: VolunteerStatus): Decision<VolunteerStatus, StandingRefusal> {
  return status === 'SUSPENDED' ? agree('APPROVED') : refuse('VOLUNTEER_NOT_SUSPENDED');
}

/** Lets a volunteer go who wants to, paused or not; it cannot be taken back. Whoever has gone already is nobody. */
export function leave(status: VolunteerStatus): Decision<VolunteerStatus, 'VOLUNTEER_NOT_FOUND'> {
  return status === 'LEFT' || status === 'REMOVED' || status === 'DECLINED' ? refuse('VOLUNTEER_NOT_FOUND') : agree('LEFT');
}

/** How many days an entry of the bar list stands before somebody must look at it again. */
export const BAR_REVIEW_DAYS = 365;
