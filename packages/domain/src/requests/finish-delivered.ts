import { beginFollowUps } from '../follow-ups/begin-follow-ups.ts';
import { closeWhenOver } from '../follow-ups/close-when-over.ts';
import type { ClosedRequest, DeliveredRequest, WorkingRequest } from './help-request.ts';

/** DELIVERED, with both sides due to be asked, once as many are delivered as the request has places, and CLOSED at once where nobody is to be asked; until then as it was. */
export function finishDelivered(
  request: WorkingRequest,
  newId: () => string,
  now: Date,
): WorkingRequest | DeliveredRequest | ClosedRequest {
  const delivered = request.assignments.filter((assignment) => assignment.status === 'DELIVERED').length;
  if (delivered < request.places) return request;
  return closeWhenOver(
    { ...request, status: 'DELIVERED', deliveredAt: now, followUps: beginFollowUps(request, newId, now) },
    now,
  );
}
