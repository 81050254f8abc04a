import { agree, type Decision, refuse } from '../decision.ts';
import { takesPlace } from './assignment.ts';
import { finishDelivered } from './finish-delivered.ts';
import type { ClosedRequest, DeliveredRequest, HelpRequest, WorkingRequest } from './help-request.ts';
import { isPlaces } from './places.ts';
import { settlePlaces } from './settle-places.ts';

/** What refuses fewer places. */
export const LOWER_PLACES_REFUSALS = ['REQUEST_NOT_OPEN', 'PLACES_OUT_OF_RANGE', 'PLACES_TOO_FEW'] as const;
/** One of those refusals. */
export type LowerPlacesRefusal = (typeof LOWER_PLACES_REFUSALS)[number];

/** The lead says fewer volunteers will do, though not fewer than are on it; when those are all done, the request is delivered. */
export function lowerPlaces(
  request: HelpRequest,
  places: number,
  newId: () => string,
  now: Date,
): Decision<WorkingRequest | DeliveredRequest | ClosedRequest, LowerPlacesRefusal> {
  if (request.status !== 'OPEN') return refuse('REQUEST_NOT_OPEN');
  if (!isPlaces(places) || places >= request.places) return refuse({ code: 'PLACES_OUT_OF_RANGE', field: 'places' });
  if (places < request.assignments.filter(takesPlace).length) return refuse({ code: 'PLACES_TOO_FEW', field: 'places' });
  return agree(finishDelivered(settlePlaces({ ...request, places }, now), newId, now));
}
