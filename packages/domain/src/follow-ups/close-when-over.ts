import type { ClosedRequest, DeliveredRequest } from '../requests/help-request.ts';

/** CLOSED once nobody is left to ask; until then as it was. */
export function closeWhenOver(request: DeliveredRequest, now: Date): DeliveredRequest | ClosedRequest {
  if (request.followUps.some((followUp) => followUp.status === 'DUE')) return request;
  return { ...request, status: 'CLOSED', endedAt: now };
}
