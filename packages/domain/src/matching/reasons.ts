import type { HelpRequest } from '../requests/help-request.ts';
import { distanceMetres } from '../wards/distance.ts';
import type { Ward } from '../wards/ward.ts';
import type { DistanceBand, MatchReason } from './candidate.ts';
import type { Volunteer } from './volunteer.ts';
import { WEIGHTS } from './weights.ts';

/** How far a volunteer's ward is from the request's; by phone or online another ward is simply elsewhere. */
export function distanceBand(ward: Ward, theirs: Ward, request: HelpRequest): DistanceBand {
  if (theirs.code === ward.code) return 'IN_WARD';
  if (request.way !== 'IN_PERSON') return 'REMOTE';
  return neighbourBand(distanceMetres(ward.labelPoint, theirs.labelPoint));
}

/** Every fact that speaks for this volunteer, in the order a lead reads them. */
export function matchReasons(volunteer: Volunteer, request: HelpRequest, ward: Ward, theirs: Ward): MatchReason[] {
  const { preferredLanguage: language } = request;
  const offer = request.offers.find(({ volunteerId, status }) => volunteerId === volunteer.id && status === 'OFFERED');
  const free = Math.max(0, volunteer.capacity - volunteer.liveAssignments);
  const fewer = Math.max(0, WEIGHTS.LITTLE_TO_DO.below - volunteer.tasksLately);
  const reasons: MatchReason[] = [];
  if (volunteer.languages.includes(language)) {
    reasons.push({ kind: 'SPEAKS_LANGUAGE', fact: { language }, weight: WEIGHTS.SPEAKS_LANGUAGE });
  }
  const skills = request.skillKeys.filter((skill) => volunteer.skillKeys.includes(skill));
  if (skills.length > 0) {
    const asked = request.skillKeys.length;
    const weight = Math.round((WEIGHTS.HAS_SKILLS * skills.length) / asked);
    reasons.push({ kind: 'HAS_SKILLS', fact: { skills: skills.join(' '), has: skills.length, asked }, weight });
  }
  reasons.push(wardReason(request, ward, theirs));
  if (free > 0) {
    const weight = WEIGHTS.HAS_ROOM.each * Math.min(free, WEIGHTS.HAS_ROOM.atMost);
    reasons.push({ kind: 'HAS_ROOM', fact: { live: volunteer.liveAssignments, capacity: volunteer.capacity }, weight });
  }
  if (fewer > 0) {
    reasons.push({
      kind: 'LITTLE_TO_DO',
      fact: { tasks: volunteer.tasksLately, days: 28 },
      weight: WEIGHTS.LITTLE_TO_DO.each * fewer,
    });
  }
  const seldom = Math.max(0, WEIGHTS.SELDOM_ASKED.below - volunteer.askedLately);
  if (seldom > 0) {
    const fact = { asked: volunteer.askedLately, days: 28 };
    reasons.push({ kind: 'SELDOM_ASKED', fact, weight: WEIGHTS.SELDOM_ASKED.each * seldom });
  }
  if (volunteer.didItLast) reasons.push({ kind: 'DID_IT_LAST', fact: {}, weight: WEIGHTS.DID_IT_LAST });
  if (offer)
    reasons.push({ kind: 'HAS_OFFERED', fact: { offeredAt: offer.offeredAt.toISOString() }, weight: WEIGHTS.HAS_OFFERED });
  return reasons;
}

function wardReason(request: HelpRequest, ward: Ward, theirs: Ward): MatchReason {
  if (theirs.code === ward.code) return { kind: 'SAME_WARD', fact: { ward: theirs.name }, weight: WEIGHTS.SAME_WARD };
  if (request.way !== 'IN_PERSON') return { kind: 'ANY_WARD', fact: { ward: theirs.name }, weight: WEIGHTS.ANY_WARD };
  const metres = distanceMetres(ward.labelPoint, theirs.labelPoint);
  return { kind: 'NEIGHBOUR_WARD', fact: { ward: theirs.name, metres }, weight: WEIGHTS.NEIGHBOUR_WARD[neighbourBand(metres)] };
}

function neighbourBand(metres: number): 'UNDER_1_KM' | 'UNDER_2_KM' | 'FURTHER' {
  if (metres < 1000) return 'UNDER_1_KM';
  return metres < 2000 ? 'UNDER_2_KM' : 'FURTHER';
}
