import { FollowUpId } from '../ids.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import type { DueFollowUp } from './follow-up.ts';

/** Both sides are asked from the moment of delivery: the requester once, where there is one, and each volunteer who delivered. Of a call in somebody's language nobody is asked: the request that it is for goes on. */
export function beginFollowUps(
  { assignments, askingServiceId, interpreting }: Pick<HelpRequest, 'assignments' | 'askingServiceId' | 'interpreting'>,
  newId: () => string,
  now: Date,
): DueFollowUp[] {
  if (interpreting !== null) return [];
  const due = () => ({ id: FollowUpId(newId()), status: 'DUE', answer: null, dueAt: now, endedAt: null }) as const;
  const deliverers = assignments.filter((assignment) => assignment.status === 'DELIVERED');
  return [
    ...(askingServiceId === null ? [{ ...due(), party: 'REQUESTER' as const, assignmentId: null }] : []),
    ...deliverers.map(({ id }) => ({ ...due(), party: 'VOLUNTEER' as const, assignmentId: id })),
  ];
}
