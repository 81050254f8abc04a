import type { Assignment, CallOutId, HelpRequest, Offer, VolunteerId } from '@wardwise/domain';

export const TASK_STATES = [
  'CALLED',
  'OFFERED',
  'PROPOSED',
  'ACCEPTED',
  'STARTED',
  'DELIVERED',
  'HANDED_BACK',
  'DECLINED',
  'WITHDRAWN',
  'TAKEN',
  'ENDED',
  'NO_TASK',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What is a volunteer's own in a request: their latest assignment and their latest offer. */
export type Own = { assignment: Assignment | undefined; offer: Offer | undefined };

export const ownOf = (request: HelpRequest, volunteerId: VolunteerId): Own => ({
  assignment: request.assignments.findLast((assignment) => assignment.volunteerId === volunteerId),
  offer: request.offers.findLast((offer) => offer.volunteerId === volunteerId),
});

/** Where a volunteer stands with a request, as their page says it. */
export function taskState(request: HelpRequest, { assignment, offer }: Own, callOutId: CallOutId | null): TaskState {
  switch (assignment?.status) {
    case 'PROPOSED':
    case 'ACCEPTED':
    case 'STARTED':
    case 'DELIVERED':
    case 'HANDED_BACK':
      return assignment.status;
  }
  if (offer?.status === 'OFFERED') return 'OFFERED';
  if (request.status === 'ASSIGNED' || request.deliveredAt !== null) return 'TAKEN';
  if (request.status !== 'OPEN') return 'ENDED';
  // Asked again by a newer call-out: what they answered before does not count any more.
  if (callOutId !== null && offer?.callOutId !== callOutId) return 'CALLED';
  if (offer?.status === 'WITHDRAWN') return 'WITHDRAWN';
  if (assignment?.status === 'DECLINED' || assignment?.status === 'EXPIRED') return 'DECLINED';
  return callOutId === null ? 'ENDED' : 'CALLED';
}
