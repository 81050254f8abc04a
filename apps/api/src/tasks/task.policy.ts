import type { HelpRequest } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';

/** What a volunteer may read of the person they help: from acceptance to delivery, hand-back or cancellation, of this task alone. */
export function canLookAtTask(actor: Actor, request: HelpRequest): boolean {
  if (actor.kind !== 'VOLUNTEER' || actor.networkId !== request.networkId || actor.requestId !== request.id) return false;
  return request.assignments.some(
    ({ volunteerId, status }) => volunteerId === actor.volunteerId && (status === 'ACCEPTED' || status === 'STARTED'),
  );
}
