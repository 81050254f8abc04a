import type { Category } from '../categories/category.ts';
import { takesPlace } from '../requests/assignment.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { isFree } from '../volunteers/free-times.ts';
import { holdsCredentials } from './credentials.ts';
import { type HardReason, isSoft, type SoftReason, type Unsuitability } from './unsuitability.ts';
import type { Volunteer } from './volunteer.ts';

/**
 * Every reason this volunteer should not take this request; empty means suitable.
 * All reasons rather than the first, because ward leads settle them in one phone call.
 */
export function unsuitabilities(volunteer: Volunteer, request: HelpRequest, category: Category, now: Date): Unsuitability[] {
  return [...hardUnsuitabilities(volunteer, request, category, now), ...softUnsuitabilities(volunteer, request, now)];
}

/** The reasons nobody may override. */
export function hardUnsuitabilities(volunteer: Volunteer, request: HelpRequest, category: Category, now: Date): HardReason[] {
  const theirs = request.assignments.filter(({ volunteerId }) => volunteerId === volunteer.id);
  const reasons: HardReason[] = [];
  if (volunteer.status !== 'APPROVED') reasons.push('NOT_APPROVED');
  // Whoever speaks the language may be asked for a call in it, whatever kinds of help they give; nobody else may.
  if (request.interpreting === null) {
    if (!volunteer.categoryKeys.includes(category.key)) reasons.push('CATEGORY_NOT_OFFERED');
  } else if (!volunteer.languages.includes(request.preferredLanguage)) reasons.push('LANGUAGE_NOT_SHARED');
  if (!holdsCredentials(volunteer, category, now)) reasons.push('NOT_VETTED');
  if (volunteer.selfIsolating && request.way === 'IN_PERSON') reasons.push('SELF_ISOLATING');
  if (theirs.some(({ status }) => status === 'HANDED_BACK')) reasons.push('HANDED_BACK_BEFORE');
  if (theirs.some(takesPlace)) reasons.push('ALREADY_ASSIGNED');
  return reasons;
}

/** The reasons a ward lead may override by name, and that a volunteer's own offer answers. */
export function softUnsuitabilities(volunteer: Volunteer, request: HelpRequest, now: Date): SoftReason[] {
  const reasons: SoftReason[] = [];
  if (volunteer.liveAssignments >= volunteer.capacity) reasons.push('AT_CAPACITY');
  if (!volunteer.onDuty) reasons.push('OFF_DUTY');
  if (!isFree(volunteer.freeTimes, request, now)) reasons.push('NOT_FREE');
  return reasons;
}

/** Whether every reason is one that a ward lead may override. */
export function canOverride(reasons: readonly Unsuitability[]): boolean {
  return reasons.every(isSoft);
}
