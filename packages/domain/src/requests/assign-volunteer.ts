import type { Category } from '../categories/category.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { AssignmentId } from '../ids.ts';
import { unsuitabilities } from '../matching/suitability.ts';
import { HARD_REASONS, isSoft, SOFT_REASONS, type SoftReason } from '../matching/unsuitability.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import type { ProposedAssignment } from './assignment.ts';
import type { HelpRequest, WorkingRequest } from './help-request.ts';
import { settlePlaces } from './settle-places.ts';

/** Who is proposed to, as which assignment, and the soft reasons the lead named and overrides. */
export type ProposalDraft = { volunteer: Volunteer; id: AssignmentId; overridden: SoftReason[] };

/** What refuses a volunteer who is proposed. */
export const ASSIGN_REFUSALS = [
  'REQUEST_NOT_OPEN',
  'REQUEST_NOT_PLACED',
  'VOLUNTEER_NOT_FOUND',
  'ALREADY_OFFERED',
  ...HARD_REASONS,
  ...SOFT_REASONS,
] as const;
/** One of those refusals. */
export type AssignRefusal = (typeof ASSIGN_REFUSALS)[number];

/** Proposes one place to a volunteer who made no offer (an offer is accepted instead); soft reasons only if the lead named them. */
export function assignVolunteer(
  request: HelpRequest,
  { volunteer, id, overridden }: ProposalDraft,
  category: Category,
  now: Date,
): Decision<WorkingRequest, AssignRefusal> {
  if (request.wardCode === null) return refuse('REQUEST_NOT_PLACED');
  if (request.status !== 'OPEN') return refuse('REQUEST_NOT_OPEN');
  if (volunteer.networkId !== request.networkId) return refuse('VOLUNTEER_NOT_FOUND');
  if (request.offers.some((offer) => offer.volunteerId === volunteer.id && offer.status === 'OFFERED'))
    return refuse('ALREADY_OFFERED');
  const reasons = unsuitabilities(volunteer, request, category, now);
  const standing = reasons.filter((reason) => !isSoft(reason) || !overridden.includes(reason));
  if (standing.length > 0) return refuse(...standing);
  const proposal: ProposedAssignment = {
    ...{ id, volunteerId: volunteer.id, offerId: null, status: 'PROPOSED', proposedAt: now },
    ...{ acceptedAt: null, startedAt: null, deliveredAt: null, endedAt: null },
    overridden: reasons.filter(isSoft),
  };
  return agree(settlePlaces({ ...request, assignments: [...request.assignments, proposal] }, now));
}
