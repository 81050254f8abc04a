import type { PageLanguage } from '../languages/page-language.ts';

/** What volunteers are asked to keep to: dated, in every page language, and superseded by the next. Paragraphs stand apart by an empty line. */
export type Guidance = { day: string; texts: Record<PageLanguage, string> };

/** The guidance of a day: the newest of those dated then or before; null where there is none yet. */
export function guidanceOn<G extends { day: string }>(day: string, all: readonly G[]): G | null {
  return all
    .filter((one) => one.day <= day)
    .reduce<G | null>((newest, one) => (newest && newest.day > one.day ? newest : one), null);
}
