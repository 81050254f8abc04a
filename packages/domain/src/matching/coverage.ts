import type { LanguageTag } from '../ids.ts';
import type { Ward } from '../wards/ward.ts';
import type { Coverage } from './candidate.ts';
import type { Volunteer } from './volunteer.ts';

/** How far a language reaches: its approved speakers, ward by ward in the order given, wards without any included. */
export function coverageOf(language: LanguageTag, wards: readonly Ward[], volunteers: readonly Volunteer[]): Coverage {
  const speakers = volunteers.filter(({ status, languages }) => status === 'APPROVED' && languages.includes(language));
  const byWard = wards.map(({ code }) => ({
    wardCode: code,
    speakers: speakers.filter(({ wardCode }) => wardCode === code).length,
  }));
  return { language, byWard };
}
