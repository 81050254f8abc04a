import { PAGE_LANGUAGES } from '@wardwise/domain';
import type { GuidanceVersionsQuery, WriteGuidanceInput } from '../gql/graphql.ts';

export type Version = GuidanceVersionsQuery['guidanceVersions'][number];
type Part = Version['parts'][number];
/** New guidance as it is being written: a box for each page language, and for each of its parts. */
export type GuidanceDraft = { day: string; texts: Record<string, string>; parts: Part[] };

/** Starts from the newest there is, so that only what changes is typed. */
export function draftFrom(version: Version | undefined, about: readonly string[], day: string): GuidanceDraft {
  const textIn = (language: string) => version?.texts.find((one) => one.language === language)?.text ?? '';
  const partOf = (key: string, language: string): Part =>
    version?.parts.find((one) => one.about === key && one.language === language) ?? {
      about: key,
      language,
      text: '',
      source: '',
    };
  return {
    day,
    texts: Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, textIn(language)])),
    parts: about.flatMap((key) => PAGE_LANGUAGES.map((language) => ({ ...partOf(key, language) }))),
  };
}

/** What is sent of it: boxes that were left empty are not. */
export const inputOf = ({ day, texts, parts }: GuidanceDraft): WriteGuidanceInput => ({
  day,
  texts: Object.entries(texts)
    .filter(([, text]) => text.trim() !== '')
    .map(([language, text]) => ({ language, text })),
  parts: parts
    .filter(({ text, source }) => text.trim() !== '' || source.trim() !== '')
    .map(({ about, language, text, source }) => ({ about, language, text, source })),
});
