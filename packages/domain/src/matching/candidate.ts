import type { LanguageTag, SkillKey, WardCode } from '../ids.ts';
import type { Unsuitability } from './unsuitability.ts';
import type { Volunteer } from './volunteer.ts';

/** Every kind of fact that speaks for a volunteer. */
export const MATCH_REASON_KINDS = [
  'SPEAKS_LANGUAGE',
  'HAS_SKILLS',
  'SAME_WARD',
  'NEIGHBOUR_WARD',
  'ANY_WARD',
  'HAS_ROOM',
  'LITTLE_TO_DO',
  'SELDOM_ASKED',
  'DID_IT_LAST',
  'HAS_OFFERED',
] as const;
/** One of those kinds. */
export type MatchReasonKind = (typeof MATCH_REASON_KINDS)[number];

/** One fact that speaks for a volunteer, and what it is worth (weights.ts). */
export type MatchReason = { kind: MatchReasonKind; fact: Record<string, string | number>; weight: number };

/** How far off a volunteer is, as coarsely as a lead needs to know. */
export const DISTANCE_BANDS = ['IN_WARD', 'UNDER_1_KM', 'UNDER_2_KM', 'FURTHER', 'REMOTE'] as const;
/** One of those bands. */
export type DistanceBand = (typeof DISTANCE_BANDS)[number];

/** A volunteer who suits, with every reason; the weights sum to the score. */
export type Candidate = { volunteer: Volunteer; score: number; reasons: MatchReason[]; distanceBand: DistanceBand };

/** A volunteer in reach who does not suit, with every reason. */
export type UnsuitableCandidate = { volunteer: Volunteer; reasons: Unsuitability[] };

/** How many approved volunteers speak the preferred language in each ward in reach, the request's own ward first, then by distance. */
export type Coverage = { language: LanguageTag; byWard: { wardCode: WardCode; speakers: number }[] };

/** How many approved volunteers have a skill in each ward in reach, in the same order. */
export type SkillCoverage = { skill: SkillKey; byWard: { wardCode: WardCode; skilled: number }[] };

/** Everybody in reach: who suits, best first, who does not and why, how far the language reaches, and each skill that was asked for. */
export type Ranking = {
  suitable: Candidate[];
  unsuitable: UnsuitableCandidate[];
  coverage: Coverage;
  skillCoverage: SkillCoverage[];
};
