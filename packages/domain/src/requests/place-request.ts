import { agree, type Decision, refuse } from '../decision.ts';
import type { WardCode } from '../ids.ts';
import type { Routing } from '../wards/routing.ts';
import { takesPlace } from './assignment.ts';
import type { HelpRequest, NewRequest, OpenRequest } from './help-request.ts';
import { isRunning } from './help-request.ts';
import { settled } from './offer.ts';

/** What refuses a request that is placed. */
export const PLACE_REFUSALS = ['REQUEST_ENDED', 'REQUEST_HAS_VOLUNTEER'] as const;
/** One of those refusals. */
export type PlaceRefusal = (typeof PLACE_REFUSALS)[number];

/**
 * A lead says which ward it is in: one that nobody could place opens, one that nobody took moves (a new one stays to be confirmed, a young person's stays new).
 * Open offers are withdrawn when it moves: they were made for somewhere else.
 */
export function placeRequest(
  request: HelpRequest,
  wardCode: WardCode,
  routing: Pick<Routing, 'handledBy'>,
  now: Date,
): Decision<NewRequest | OpenRequest, PlaceRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.assignments.some(takesPlace)) return refuse('REQUEST_HAS_VOLUNTEER');
  const moved = request.wardCode !== wardCode;
  const offers = moved ? request.offers.map((offer) => settled(offer, 'WITHDRAWN', now)) : request.offers;
  const status = request.status === 'NEW' && (request.wardCode !== null || request.youngPerson) ? 'NEW' : 'OPEN';
  const running = { endedAt: null, deliveredAt: null, duplicateOf: null };
  return agree({ ...request, ...running, offers, wardCode, handledByWard: routing.handledBy, status });
}
