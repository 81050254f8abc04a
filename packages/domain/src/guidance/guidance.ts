import { agree, type Decision, refuse } from '../decision.ts';
import type { PageLanguage } from '../languages/page-language.ts';

/** What volunteers are asked to keep to: dated, in every page language, and superseded by the next. Paragraphs stand apart by an empty line. */
export type Guidance = { day: string; texts: Record<PageLanguage, string> };

/** The guidance of a day: the newest of those dated then or before; null where there is none yet. */
export function guidanceOn<G extends { day: string }>(day: string, all: readonly G[]): G | null {
  return all
    .filter((one) => one.day <= day)
    .reduce<G | null>((newest, one) => (newest && newest.day > one.day ? newest : one), null);
}

/** Words that may not stand in every page language yet: who reads another is shown the English. */
export type EnglishAtLeast = { en: string } & Partial<Record<PageLanguage, string>>;

/** What is asked beside of one category (by its key) or one way (by its name), and in a line where it comes from. */
export type GuidancePart = { about: string; texts: EnglishAtLeast; source: EnglishAtLeast };

/** What refuses a yes to a task for the sake of guidance. */
export const AGREE_REFUSALS = ['GUIDANCE_NOT_AGREED', 'GUIDANCE_SUPERSEDED'] as const;
/** One of those refusals. */
export type AgreeRefusal = (typeof AGREE_REFUSALS)[number];

/** The guidance of today, that which a volunteer said yes to last, and that which they read with this yes; null where there is none. */
export type Agreeing = { current: string | null; agreed: string | null; read: string | null };

/**
 * Which guidance they say yes to now; null where there is nothing new to say yes to. Newer guidance asks whoever knew an older one again; who
 * was taken on without any is shown it and not held up by it.
 */
export function agreeToGuidance({ current, agreed, read }: Agreeing): Decision<string | null, AgreeRefusal> {
  if (current === null || current === agreed) return agree(null);
  if (read === current) return agree(current);
  if (read !== null) return refuse({ code: 'GUIDANCE_SUPERSEDED', field: 'guidanceId' });
  return agreed === null ? agree(null) : refuse({ code: 'GUIDANCE_NOT_AGREED', field: 'guidanceId' });
}
