import { AssignmentId, CallOutId, OfferId } from '../ids.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import { acceptOffer } from '../requests/accept-offer.ts';
import { assignVolunteer } from '../requests/assign-volunteer.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { makeOffer } from '../requests/make-offer.ts';
import { aCategory, NOON } from './builders.ts';
import { anId } from './ids.ts';
import { must } from './must.ts';

/** The id of the offer that this volunteer makes in `offered`. */
export const offerOf = (volunteer: Volunteer) => OfferId(`${volunteer.id.slice(0, -4)}a${volunteer.id.slice(-3)}`);
/** The id of the assignment that this volunteer gets in `proposed` and `accepted`. */
export const taskOf = (volunteer: Volunteer) => AssignmentId(`${volunteer.id.slice(0, -4)}b${volunteer.id.slice(-3)}`);

/** The request after this volunteer has said "I can". */
export function offered(request: HelpRequest, volunteer: Volunteer, now = NOON) {
  return must(makeOffer(request, { id: offerOf(volunteer), callOutId: CallOutId(anId(6)), volunteer }, categoryOf(request), now));
}

/** The request after the lead has proposed it to this volunteer, who made no offer. */
export function proposed(request: HelpRequest, volunteer: Volunteer, now = NOON) {
  return must(assignVolunteer(request, { volunteer, id: taskOf(volunteer), overridden: [] }, categoryOf(request), now));
}

/** The request after this volunteer has offered and the lead has chosen them. */
export function accepted(request: HelpRequest, volunteer: Volunteer, now = NOON) {
  const choice = { offerId: offerOf(volunteer), assignmentId: taskOf(volunteer), volunteer };
  return must(acceptOffer(offered(request, volunteer, now), choice, categoryOf(request), now));
}

const categoryOf = ({ categoryKey }: HelpRequest) => aCategory(categoryKey);
