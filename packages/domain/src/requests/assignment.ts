import type { AssignmentId, OfferId, VolunteerId } from '../ids.ts';
import type { SoftReason } from '../matching/unsuitability.ts';

/** Every state of an assignment. */
export const ASSIGNMENT_STATUSES = [
  'PROPOSED',
  'ACCEPTED',
  'STARTED',
  'DELIVERED',
  'HANDED_BACK',
  'DECLINED',
  'EXPIRED',
  'CANCELLED',
] as const;
/** One of those states. */
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

type Given = { id: AssignmentId; volunteerId: VolunteerId; overridden: SoftReason[] };
/** Only somebody who made no offer is proposed to; an accepted offer starts as an accepted assignment. */
type ByOffer = { offerId: OfferId; proposedAt: null };
type ByProposal = { offerId: null; proposedAt: Date };
type Agreed = (ByOffer | ByProposal) & { acceptedAt: Date };
type NotAgreed = ByProposal & { acceptedAt: null; startedAt: null };

/** Asked by the lead, not answered yet. */
export type ProposedAssignment = Given & NotAgreed & { status: 'PROPOSED'; deliveredAt: null; endedAt: null };
/** Theirs; the details may be seen. */
export type AcceptedAssignment = Given & Agreed & { status: 'ACCEPTED'; startedAt: null; deliveredAt: null; endedAt: null };
/** On the way. */
export type StartedAssignment = Given & Agreed & { status: 'STARTED'; startedAt: Date; deliveredAt: null; endedAt: null };
/** Done. */
export type DeliveredAssignment = Given &
  Agreed & { status: 'DELIVERED'; startedAt: Date | null; deliveredAt: Date; endedAt: Date };
/** Returned without blame. */
export type HandedBackAssignment = Given &
  Agreed & { status: 'HANDED_BACK'; startedAt: Date | null; deliveredAt: null; endedAt: Date };
/** Said no, or nothing for too long. */
export type UnansweredAssignment = Given & NotAgreed & { status: 'DECLINED' | 'EXPIRED'; deliveredAt: null; endedAt: Date };
/** No longer needed. */
export type CancelledAssignment = Given &
  ((Agreed & { startedAt: Date | null }) | NotAgreed) & { status: 'CANCELLED'; deliveredAt: null; endedAt: Date };

/** One volunteer doing one request: it holds one of the request's places while it is live and once it is delivered. */
export type Assignment = LiveAssignment | DeliveredAssignment | HandedBackAssignment | UnansweredAssignment | CancelledAssignment;
/** An assignment that somebody is still expected to carry out. */
export type LiveAssignment = ProposedAssignment | AcceptedAssignment | StartedAssignment;

/** Whether somebody is still expected to carry it out. */
export function isLive(assignment: Assignment): assignment is LiveAssignment {
  return assignment.status === 'PROPOSED' || assignment.status === 'ACCEPTED' || assignment.status === 'STARTED';
}

/** Whether it holds one of the request's places: live or delivered. */
export function takesPlace(assignment: Assignment): boolean {
  return isLive(assignment) || assignment.status === 'DELIVERED';
}

/** Whether somebody has promised this place or filled it: a place merely proposed may yet come free. */
export function isPromised(assignment: Assignment): boolean {
  return takesPlace(assignment) && assignment.status !== 'PROPOSED';
}
