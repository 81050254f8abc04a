import { FollowUpId } from '../ids.ts';
import type { Assignment } from '../requests/assignment.ts';
import type { DueFollowUp } from './follow-up.ts';

/** Both sides are asked from the moment of delivery: the requester once, and each volunteer who delivered. */
export function beginFollowUps(assignments: readonly Assignment[], newId: () => string, now: Date): DueFollowUp[] {
  const due = () => ({ id: FollowUpId(newId()), status: 'DUE', answer: null, dueAt: now, endedAt: null }) as const;
  const deliverers = assignments.filter((assignment) => assignment.status === 'DELIVERED');
  return [
    { ...due(), party: 'REQUESTER', assignmentId: null },
    ...deliverers.map(({ id }) => ({ ...due(), party: 'VOLUNTEER' as const, assignmentId: id })),
  ];
}
