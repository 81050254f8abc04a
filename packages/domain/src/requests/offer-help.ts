import type { Decides } from '../call-outs/decides.ts';
import type { Category } from '../categories/category.ts';
import type { Decision } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { type CallOutReach, isAskedByItself } from '../matching/asked-by-itself.ts';
import { acceptOffer } from './accept-offer.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import { makeOffer, type OfferDraft, type OfferRefusal } from './make-offer.ts';

/** An "I can" to a call-out that says who decides and how far it goes, and the id of the assignment that may come of it at once. */
export type HelpDraft = OfferDraft & { decides: Decides; reach: CallOutReach; assignmentId: AssignmentId };

/**
 * A volunteer says "I can" to a call-out. Where the first suitable yes decides, a place is theirs at once; somebody whom no wave
 * would ask (off duty, enough to do, out of reach, without a language too rare to name) has offered, and the lead decides.
 */
export function offerHelp(
  request: HelpRequest,
  { decides, reach, assignmentId, ...draft }: HelpDraft,
  category: Category,
  now: Date,
): Decision<WorkingRequest, OfferRefusal> {
  const offered = makeOffer(request, draft, category, now);
  if (!offered.ok || decides === 'LEAD_CHOOSES') return offered;
  if (!isAskedByItself(draft.volunteer, request, category, reach, now)) return offered;
  const accepted = acceptOffer(offered.value, { offerId: draft.id, assignmentId, volunteer: draft.volunteer }, category, now);
  return accepted.ok ? accepted : offered;
}
