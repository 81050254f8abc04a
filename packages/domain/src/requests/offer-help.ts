import type { Decides } from '../call-outs/decides.ts';
import type { Category } from '../categories/category.ts';
import type { Decision } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { softUnsuitabilities } from '../matching/suitability.ts';
import { acceptOffer } from './accept-offer.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import { makeOffer, type OfferDraft, type OfferRefusal } from './make-offer.ts';

/** An "I can" to a call-out that says who decides, and the id of the assignment that may come of it at once. */
export type HelpDraft = OfferDraft & { decides: Decides; assignmentId: AssignmentId };

/**
 * A volunteer says "I can" to a call-out. Where the first suitable yes decides, a place is theirs at once; somebody who is just now
 * off duty or has enough to do has offered, and the lead decides.
 */
export function offerHelp(
  request: HelpRequest,
  { decides, assignmentId, ...draft }: HelpDraft,
  category: Category,
  now: Date,
): Decision<WorkingRequest, OfferRefusal> {
  const offered = makeOffer(request, draft, category, now);
  if (!offered.ok || decides === 'LEAD_CHOOSES' || softUnsuitabilities(draft.volunteer).length > 0) return offered;
  const accepted = acceptOffer(offered.value, { offerId: draft.id, assignmentId, volunteer: draft.volunteer }, category, now);
  return accepted.ok ? accepted : offered;
}
