import { beginFollowUps } from '../follow-ups/begin-follow-ups.ts';
import type { DeliveredRequest, WorkingRequest } from './help-request.ts';

/** DELIVERED, with both sides due to be asked, once as many are delivered as the request has places; until then as it was. */
export function finishDelivered(request: WorkingRequest, newId: () => string, now: Date): WorkingRequest | DeliveredRequest {
  const delivered = request.assignments.filter((assignment) => assignment.status === 'DELIVERED').length;
  if (delivered < request.places) return request;
  return { ...request, status: 'DELIVERED', deliveredAt: now, followUps: beginFollowUps(request, newId, now) };
}
