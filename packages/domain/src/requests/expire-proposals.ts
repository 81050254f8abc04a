import { agree, type Decision } from '../decision.ts';
import { type Assignment, isLive } from './assignment.ts';
import { type HelpRequest, isWorking } from './help-request.ts';
import { settlePlaces } from './settle-places.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Silence for the network's wait (in hours) frees the place; the very same request when nothing has run out. */
export function expireProposals(request: HelpRequest, waitHours: number, now: Date): Decision<HelpRequest, never> {
  if (!isWorking(request)) return agree(request);
  const assignments = request.assignments.map((assignment) => expired(assignment, waitHours, now));
  if (assignments.every((assignment, place) => assignment === request.assignments[place])) return agree(request);
  return agree(settlePlaces({ ...request, assignments }, now));
}

function expired(assignment: Assignment, waitHours: number, now: Date): Assignment {
  if (!isLive(assignment) || assignment.status !== 'PROPOSED') return assignment;
  if (now.getTime() < assignment.proposedAt.getTime() + waitHours * HOUR_MS) return assignment;
  return { ...assignment, status: 'EXPIRED', endedAt: now };
}
