import { isTooRareToName } from '../call-outs/slots.ts';
import type { Way } from '../categories/category.ts';
import type { CategoryKey, LanguageTag, SkillKey } from '../ids.ts';
import type { Volunteer } from '../matching/volunteer.ts';

/** With fewer volunteers than this in reach, a kind of help, a skill or a language is thin. */
export const THIN = 3;

/** A language that fewer requests than this asked for in four weeks is not said to be looked for: a small number tells of a person. */
export const LEAST_ASKED_FOR = 5;

/** So many things a mail names at most. */
const MOST_NAMED = 3;

/** How many volunteers in reach have what; of a language also how often it was asked for in four weeks, and how many speak it where they live. */
export type Supply = {
  languages: readonly { tag: LanguageTag; askedFor: number; volunteers: number; speakers: number | null }[];
  categories: readonly { key: CategoryKey; ways: readonly Way[]; volunteers: number }[];
  skills: readonly { key: SkillKey; volunteers: number }[];
};

/** One thing that is looked for near a volunteer: no person, no request and no number. */
export type LookedFor =
  | { kind: 'LANGUAGE'; tag: LanguageTag }
  | { kind: 'CATEGORY'; key: CategoryKey }
  | { kind: 'SKILL'; key: SkillKey };

type Reader = Pick<Volunteer, 'languages' | 'categoryKeys' | 'skillKeys' | 'selfIsolating'>;

/** What is thin near a volunteer and new to them: languages first, then kinds of help that they could do from where they are, then skills. */
export function lookedFor(reader: Reader, { languages, categories, skills }: Supply): LookedFor[] {
  const spoken = languages.filter(
    ({ tag, askedFor, volunteers, speakers }) =>
      tag !== 'en' &&
      askedFor >= LEAST_ASKED_FOR &&
      volunteers < THIN &&
      !isTooRareToName(tag, speakers) &&
      !reader.languages.includes(tag),
  );
  const done = categories.filter(
    ({ key, ways, volunteers }) =>
      volunteers < THIN &&
      !reader.categoryKeys.includes(key) &&
      (!reader.selfIsolating || ways.some((way) => way !== 'IN_PERSON')),
  );
  const able = skills.filter(({ key, volunteers }) => volunteers < THIN && !reader.skillKeys.includes(key));
  const all: LookedFor[] = [
    ...spoken.map(({ tag }) => ({ kind: 'LANGUAGE' as const, tag })),
    ...done.map(({ key }) => ({ kind: 'CATEGORY' as const, key })),
    ...able.map(({ key }) => ({ kind: 'SKILL' as const, key })),
  ];
  return all.slice(0, MOST_NAMED);
}
