import type { VolunteerId } from '../ids.ts';
import { cancelled } from '../requests/ending.ts';
import { type HelpRequest, isRunning, isWorking } from '../requests/help-request.ts';
import { settled } from '../requests/offer.ts';
import { settlePlaces } from '../requests/settle-places.ts';

/** The request without a volunteer who may not help any more: their live task is cancelled and their offer withdrawn, and the place is free for somebody else. */
export function releaseVolunteer(request: HelpRequest, volunteerId: VolunteerId, now: Date): HelpRequest {
  if (!isRunning(request)) return request;
  const without = {
    ...request,
    assignments: request.assignments.map((it) => (it.volunteerId === volunteerId ? cancelled(it, now) : it)),
    offers: request.offers.map((it) => (it.volunteerId === volunteerId ? settled(it, 'WITHDRAWN', now) : it)),
  };
  return isWorking(without) ? settlePlaces(without, now) : without;
}
