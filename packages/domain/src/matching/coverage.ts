import type { LanguageTag, SkillKey, WardCode } from '../ids.ts';
import type { Ward } from '../wards/ward.ts';
import type { Coverage, SkillCoverage } from './candidate.ts';
import type { Volunteer } from './volunteer.ts';

/** How far a language reaches: its approved speakers, ward by ward in the order given, wards without any included. */
export function coverageOf(language: LanguageTag, wards: readonly Ward[], volunteers: readonly Volunteer[]): Coverage {
  const byWard = counted(wards, volunteers, ({ languages }) => languages.includes(language));
  return { language, byWard: byWard.map(([wardCode, speakers]) => ({ wardCode, speakers })) };
}

/** How far a skill reaches, in the same way. */
export function skillCoverageOf(skill: SkillKey, wards: readonly Ward[], volunteers: readonly Volunteer[]): SkillCoverage {
  const byWard = counted(wards, volunteers, ({ skillKeys }) => skillKeys.includes(skill));
  return { skill, byWard: byWard.map(([wardCode, skilled]) => ({ wardCode, skilled })) };
}

function counted(
  wards: readonly Ward[],
  volunteers: readonly Volunteer[],
  counts: (volunteer: Volunteer) => boolean,
): [WardCode, number][] {
  const approved = volunteers.filter((volunteer) => volunteer.status === 'APPROVED' && counts(volunteer));
  return wards.map(({ code }) => [code, approved.filter(({ wardCode }) => wardCode === code).length]);
}
