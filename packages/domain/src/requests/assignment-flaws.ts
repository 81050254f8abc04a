import { type Assignment, type AssignmentStatus, isLive, takesPlace } from './assignment.ts';
import type { HelpRequest } from './help-request.ts';
import { hasTwice } from './offer-flaws.ts';

/** The times each state must have (yes), must not have (no), or may have (maybe). */
const TIMES: Record<AssignmentStatus, { accepted: Need; started: Need; delivered: Need }> = {
  PROPOSED: { accepted: 'no', started: 'no', delivered: 'no' },
  ACCEPTED: { accepted: 'yes', started: 'no', delivered: 'no' },
  STARTED: { accepted: 'yes', started: 'yes', delivered: 'no' },
  DELIVERED: { accepted: 'yes', started: 'maybe', delivered: 'yes' },
  HANDED_BACK: { accepted: 'yes', started: 'maybe', delivered: 'no' },
  DECLINED: { accepted: 'no', started: 'no', delivered: 'no' },
  EXPIRED: { accepted: 'no', started: 'no', delivered: 'no' },
  CANCELLED: { accepted: 'maybe', started: 'maybe', delivered: 'no' },
};
type Need = 'yes' | 'no' | 'maybe';

/** What cannot be about a request's assignments, in words. */
export function assignmentFlaws({ assignments, offers }: HelpRequest): string[] {
  const claims: [broken: boolean, rule: string][] = [
    [hasTwice(assignments.map(({ id }) => id)), 'has two assignments with one id'],
    [hasTwice(assignments.filter(takesPlace).map(({ volunteerId }) => volunteerId)), 'has one volunteer in two places'],
    [hasTwice(assignments.flatMap(({ offerId }) => offerId ?? [])), 'has two assignments from one offer'],
    [
      assignments.some((each) => (each.offerId === null) !== (each.proposedAt !== null)),
      'has an assignment neither offered nor proposed, or both',
    ],
    [
      assignments.some((each) => each.offerId !== null && !offerIsTheirs(each, offers)),
      "has an assignment from somebody else's offer",
    ],
    [
      assignments.some((each) => isLive(each) !== (each.endedAt === null)),
      'has an assignment ended without a time, or the other way round',
    ],
    [assignments.some((each) => !hasItsTimes(each)), 'has an assignment whose times do not fit its state'],
  ];
  return claims.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}

function offerIsTheirs({ offerId, volunteerId }: Assignment, offers: HelpRequest['offers']): boolean {
  return offers.some((offer) => offer.id === offerId && offer.volunteerId === volunteerId);
}

function hasItsTimes({ status, acceptedAt, startedAt, deliveredAt }: Assignment): boolean {
  const { accepted, started, delivered } = TIMES[status];
  if (startedAt !== null && acceptedAt === null) return false;
  return fits(accepted, acceptedAt) && fits(started, startedAt) && fits(delivered, deliveredAt);
}

const fits = (need: Need, time: Date | null) => need === 'maybe' || (need === 'yes') === (time !== null);
