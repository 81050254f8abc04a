import { type ReferralConsentWords, WORDS_NOW } from '../consents/consent.ts';
import { addDays, dayIn, isDay, TIME_ZONE } from '../days/day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { ReferralField } from './referral-field.ts';

/** Who said yes: the person themselves, or somebody whom the law lets decide for them. */
export const CONSENT_GIVERS = ['THEMSELVES', 'ALLOWED_TO_DECIDE'] as const;
/** One of those. */
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** How they said it. */
export const CONSENT_WAYS = ['BY_PHONE', 'FACE_TO_FACE', 'IN_WRITING'] as const;
/** One of those. */
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** A yes lasts so many days at the longest. */
export const LONGEST_CONSENT_DAYS = 366;

/** A yes to telling one service: who said it, how, to which words, to which fields, and the last day it counts for (YYYY-MM-DD). */
export type ReferralConsent = {
  by: ConsentGiver;
  how: ConsentWay;
  words: ReferralConsentWords;
  language: PageLanguage;
  fields: ReferralField[];
  until: string;
  at: Date;
};
/** The same before it stands on record. */
export type SaidReferralConsent = Omit<ReferralConsent, 'at'>;

/** What refuses to put a yes on record. */
export const REFERRAL_CONSENT_REFUSALS = ['CONSENT_MISSING', 'CONSENT_NAMES_NOTHING', 'CONSENT_UNTIL_OUT_OF_RANGE'] as const;
/** One of those refusals. */
export type ReferralConsentRefusal = (typeof REFERRAL_CONSENT_REFUSALS)[number];

/** Puts a yes to telling a service on record, to those fields alone that it needs: without one nothing is told (product rule 5). */
export function consentToReferral(
  said: SaidReferralConsent | null | undefined,
  needed: readonly ReferralField[],
  now: Date,
): Decision<ReferralConsent, ReferralConsentRefusal> {
  if (!said || said.words !== WORDS_NOW.REFERRAL) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  const fields = needed.filter((field) => said.fields.includes(field));
  if (fields.length === 0) return refuse({ code: 'CONSENT_NAMES_NOTHING', field: 'consent' });
  const today = dayIn(TIME_ZONE, now);
  if (!isDay(said.until) || said.until < today || said.until > addDays(today, LONGEST_CONSENT_DAYS))
    return refuse({ code: 'CONSENT_UNTIL_OUT_OF_RANGE', field: 'consent' });
  return agree({ ...said, fields, at: now });
}

/** Whether the yes still counts on the day of this moment. */
export const consentCounts = (consent: Pick<ReferralConsent, 'until'>, now: Date): boolean =>
  dayIn(TIME_ZONE, now) <= consent.until;
