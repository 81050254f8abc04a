import type { Category } from '../categories/category.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { inReach } from '../wards/reach.ts';
import { type Ward, wardIn } from '../wards/ward.ts';
import type { Candidate, Ranking, UnsuitableCandidate } from './candidate.ts';
import { coverageOf, skillCoverageOf } from './coverage.ts';
import { distanceBand, matchReasons } from './reasons.ts';
import { canOverride, hardUnsuitabilities, softUnsuitabilities } from './suitability.ts';
import type { Unsuitability } from './unsuitability.ts';
import type { Volunteer } from './volunteer.ts';

/** Everybody of the network in reach, ranked with reasons; nobody is in reach of a request that has not been placed. */
export function rankCandidates(
  request: HelpRequest,
  category: Category,
  volunteers: readonly Volunteer[],
  wards: readonly Ward[],
  now: Date,
): Ranking {
  if (request.wardCode === null)
    return { suitable: [], unsuitable: [], coverage: { language: request.preferredLanguage, byWard: [] }, skillCoverage: [] };
  const ward = wardIn(wards, request.wardCode);
  const reach = inReach(wards, ward, request.way);
  const wardByCode = new Map(reach.map((each) => [each.code, each]));
  const suitable: Candidate[] = [];
  const unsuitable: UnsuitableCandidate[] = [];
  const near: Volunteer[] = [];
  for (const volunteer of volunteers) {
    const theirs = wardByCode.get(volunteer.wardCode);
    if (!theirs || volunteer.networkId !== request.networkId) continue;
    near.push(volunteer);
    const against = standingReasons(volunteer, request, category, now);
    if (against.length > 0) unsuitable.push({ volunteer, reasons: against });
    else suitable.push(candidate(volunteer, request, ward, theirs));
  }
  return {
    suitable: suitable.sort((a, b) => b.score - a.score || byId(a, b)),
    unsuitable: unsuitable.sort((a, b) => distanceFromSuiting(a) - distanceFromSuiting(b) || byId(a, b)),
    coverage: coverageOf(request.preferredLanguage, reach, near),
    skillCoverage: request.skillKeys.map((skill) => skillCoverageOf(skill, reach, near)),
  };
}

/** An open offer answers the soft reasons: they said they can. */
function standingReasons(volunteer: Volunteer, request: HelpRequest, category: Category, now: Date): Unsuitability[] {
  const hard = hardUnsuitabilities(volunteer, request, category, now);
  const offered = request.offers.some(({ volunteerId, status }) => volunteerId === volunteer.id && status === 'OFFERED');
  return offered ? hard : [...hard, ...softUnsuitabilities(volunteer, request, now)];
}

function candidate(volunteer: Volunteer, request: HelpRequest, ward: Ward, theirs: Ward): Candidate {
  const reasons = matchReasons(volunteer, request, ward, theirs);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { volunteer, score, reasons, distanceBand: distanceBand(ward, theirs, request) };
}

/** Whom a lead could still ask comes first, then whoever lacks least. */
function distanceFromSuiting({ reasons }: UnsuitableCandidate): number {
  return (canOverride(reasons) ? 0 : 100) + reasons.length;
}

function byId(a: { volunteer: Volunteer }, b: { volunteer: Volunteer }): number {
  return a.volunteer.id < b.volunteer.id ? -1 : a.volunteer.id > b.volunteer.id ? 1 : 0;
}
