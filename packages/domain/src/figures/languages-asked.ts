import { told } from './suppression.ts';

/** How often a language was preferred by who asked, and how many of the volunteers speak it. Without a tag: those too rare to name, together. */
export type LanguageAsked = { tag: string | null; asked: number; speakers: number };

/** From how many requests for each speaker on a language is thin. */
export const THIN_FROM = 3;

/** What there is to say: nobody asked in another language; nobody speaks one; few do; or there are enough. */
export type LanguageFinding =
  | { kind: 'NONE' }
  | { kind: 'NOBODY' | 'THIN' | 'ENOUGH'; tag: string; asked: number; speakers: number };

const mostAsked = (one: { asked: number }, other: { asked: number }) => other.asked - one.asked;

/** The most telling thing about the languages asked for against those we have; English is everybody's here and not counted. */
export function languageFinding(languages: readonly LanguageAsked[]): LanguageFinding {
  const named = languages.flatMap(({ tag, ...rest }) =>
    tag !== null && tag !== 'en' && rest.asked > 0 ? [{ tag, ...rest }] : [],
  );
  const [most] = named.toSorted(mostAsked);
  if (!most) return { kind: 'NONE' };
  const [missing] = named.filter(({ speakers }) => speakers === 0).toSorted(mostAsked);
  if (missing) return { kind: 'NOBODY', ...missing };
  const [thin] = named
    .filter(({ asked, speakers }) => asked >= THIN_FROM * speakers)
    .toSorted((one, other) => other.asked / other.speakers - one.asked / one.speakers);
  return thin ? { kind: 'THIN', ...thin } : { kind: 'ENOUGH', ...most };
}

/** A language's numbers as they may leave the network; the speakers are null where they are not told. */
export type LanguageTold = { tag: string | null; asked: string; speakers: string | null };

/** As they may leave the network: a language too rare to name would name who asked or who speaks it, so those stand in one row without a name. */
export function languagesTold(languages: readonly (LanguageAsked & { rare: boolean })[]): LanguageTold[] {
  const rare = languages.filter((one) => one.rare);
  const named = languages.filter((one) => !one.rare);
  const asked = rare.reduce((all, one) => all + one.asked, 0);
  return [
    ...named.map((one) => ({ tag: one.tag, asked: told(one.asked), speakers: told(one.speakers) })),
    ...(rare.length > 0 ? [{ tag: null, asked: told(asked), speakers: null }] : []),
  ];
}
