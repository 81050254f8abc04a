import { agree, type Decision, refuse } from '../decision.ts';
import type { CategoryKey, LanguageTag, SkillKey } from '../ids.ts';
import { isKnownLanguage } from '../languages/languages.ts';
import { type FreeTime, inOrderOfWeek } from './free-times.ts';
import type { QuietHours } from './quiet-hours.ts';

/** As many tasks at once as anybody may take on. */
export const MOST_TASKS = 20;

/** What a volunteer says of themselves, as far as they may be known by it; left out, it stays as it was. */
export type SaidOfVolunteer = {
  languages?: readonly string[] | null;
  categoryKeys?: readonly string[] | null;
  skillKeys?: readonly string[] | null;
  capacity?: number | null;
  freeTimes?: readonly FreeTime[] | null;
  quietHours?: SaidQuietHours | null;
};
/** Their own quiet hours, or that those of the network suit them. */
export type SaidQuietHours = { from: number; until: number } | 'AS_NETWORK';
/** The same, read: null stays as it was. */
export type KnownOfVolunteer = {
  languages: LanguageTag[] | null;
  categoryKeys: CategoryKey[] | null;
  skillKeys: SkillKey[] | null;
  capacity: number | null;
  freeTimes: FreeTime[] | null;
  quietHours: QuietHours | 'AS_NETWORK' | null;
};
/** What the network has to choose from. */
export type Choices = { categoryKeys: readonly string[]; skillKeys: readonly string[] };

/** What refuses what a volunteer says of themselves. */
export const SAY_OF_VOLUNTEER_REFUSALS = [
  'LANGUAGES_MISSING',
  'LANGUAGE_UNKNOWN',
  'CATEGORIES_MISSING',
  'CATEGORY_UNKNOWN',
  'SKILL_UNKNOWN',
  'CAPACITY_OUT_OF_RANGE',
  'QUIET_HOURS_MALFORMED',
] as const;
/** One of those refusals. */
export type SayOfVolunteerRefusal = (typeof SAY_OF_VOLUNTEER_REFUSALS)[number];

/** Holds what a volunteer says of themselves against what there is to choose from; all that is wrong with it at once. */
export function sayOfVolunteer(said: SaidOfVolunteer, choices: Choices): Decision<KnownOfVolunteer, SayOfVolunteerRefusal> {
  const { languages, categoryKeys, skillKeys, capacity, freeTimes, quietHours = null } = said;
  const wrong: { code: SayOfVolunteerRefusal; field: string }[] = [];
  const judge = (bad: boolean, code: SayOfVolunteerRefusal, field: string) => bad && wrong.push({ code, field });
  judge(languages?.length === 0, 'LANGUAGES_MISSING', 'languages');
  judge(languages?.some((tag) => !isKnownLanguage(tag)) ?? false, 'LANGUAGE_UNKNOWN', 'languages');
  judge(categoryKeys?.length === 0, 'CATEGORIES_MISSING', 'categoryKeys');
  judge(categoryKeys?.some((key) => !choices.categoryKeys.includes(key)) ?? false, 'CATEGORY_UNKNOWN', 'categoryKeys');
  judge(skillKeys?.some((key) => !choices.skillKeys.includes(key)) ?? false, 'SKILL_UNKNOWN', 'skillKeys');
  judge(!isCapacity(capacity ?? 1), 'CAPACITY_OUT_OF_RANGE', 'capacity');
  judge(!areQuietHours(quietHours), 'QUIET_HOURS_MALFORMED', 'quietHours');
  if (wrong.length > 0) return refuse(...wrong);
  return agree({
    languages: once(languages) as LanguageTag[] | null,
    categoryKeys: once(categoryKeys) as CategoryKey[] | null,
    skillKeys: once(skillKeys) as SkillKey[] | null,
    capacity: capacity ?? null,
    freeTimes: freeTimes ? inOrderOfWeek(freeTimes) : null,
    quietHours,
  });
}

const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour <= 23;
const areQuietHours = (said: SaidQuietHours | null): boolean =>
  said === null || said === 'AS_NETWORK' || (isHour(said.from) && isHour(said.until) && said.from !== said.until);

const isCapacity = (tasks: number): boolean => Number.isInteger(tasks) && tasks >= 1 && tasks <= MOST_TASKS;
const once = (words: readonly string[] | null | undefined): string[] | null => (words ? [...new Set(words)] : null);
