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

/** Where it goes: whose ward deals with it, and whether a lead typed it in, who has spoken with the person. */
export type Placing = Pick<Routing, 'handledBy'> & { typedByLead: boolean };

/**
 * A lead says which ward it is in: one that a lead typed and nobody could place opens, one that nobody took moves. What came from outside
 * stays new until a lead has rung and confirms it, and so does a young person's.
 * Open offers are withdrawn when it moves: they were made for somewhere else.
 */
export function placeRequest(
  request: HelpRequest,
  wardCode: WardCode,
  { handledBy, typedByLead }: Placing,
  now: Date,
): Decision<NewRequest | OpenRequest, PlaceRefusal> {
  if (!isRunning(request)) return refuse('REQUEST_ENDED');
  if (request.assignments.some(takesPlace)) return refuse('REQUEST_HAS_VOLUNTEER');
  const moved = request.wardCode !== wardCode;
  const offers = moved ? request.offers.map((offer) => settled(offer, 'WITHDRAWN', now)) : request.offers;
  const opens = request.wardCode === null && typedByLead && !request.youngPerson;
  const status = request.status === 'NEW' && !opens ? 'NEW' : 'OPEN';
  const running = { endedAt: null, deliveredAt: null, duplicateOf: null };
  return agree({ ...request, ...running, offers, wardCode, handledByWard: handledBy, status });
}
