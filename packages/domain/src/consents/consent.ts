import { agree, type Decision, refuse } from '../decision.ts';
import type { PageLanguage } from '../languages/page-language.ts';

/** Words that whoever asks for help may have said yes to, every version of them; docs/data-protection/privacy-notice.md has each as it was read or shown. */
export const CONSENT_WORDS = ['TELEPHONE_1', 'FORM_1', 'REFERRED_1'] as const;
/** One version of those words. */
export type ConsentWords = (typeof CONSENT_WORDS)[number];

/** The same for a volunteer's yes to keeping that a DBS check was seen. */
export const CHECK_CONSENT_WORDS = ['DBS_1'] as const;
/** One version of those. */
export type CheckConsentWords = (typeof CHECK_CONSENT_WORDS)[number];

/** … and to keeping that they stay at home. */
export const ISOLATION_CONSENT_WORDS = ['ISOLATION_1'] as const;
/** One version of those. */
export type IsolationConsentWords = (typeof ISOLATION_CONSENT_WORDS)[number];

/** … and whoever asked for help's yes to telling another service what it needs to know. */
export const REFERRAL_CONSENT_WORDS = ['REFERRAL_1'] as const;
/** One version of those. */
export type ReferralConsentWords = (typeof REFERRAL_CONSENT_WORDS)[number];

/** … and their yes to help that recurs, and to our keeping what that takes until it ends. */
export const ARRANGEMENT_CONSENT_WORDS = ['ARRANGEMENT_1', 'ARRANGEMENT_2'] as const;
/** One version of those. */
export type ArrangementConsentWords = (typeof ARRANGEMENT_CONSENT_WORDS)[number];

/** Any of them all. */
export type AnyConsentWords =
  | ConsentWords
  | CheckConsentWords
  | IsolationConsentWords
  | ReferralConsentWords
  | ArrangementConsentWords;

/** What is read aloud now, and what the form shows now; other words are another version. */
export const WORDS_NOW = {
  TELEPHONE: 'TELEPHONE_1',
  FORM: 'FORM_1',
  REFERRED: 'REFERRED_1',
  CHECK: 'DBS_1',
  ISOLATION: 'ISOLATION_1',
  REFERRAL: 'REFERRAL_1',
  ARRANGEMENT: 'ARRANGEMENT_2',
} as const satisfies Record<string, AnyConsentWords>;

/** A yes to keeping what may tell of health or of a criminal record: to which words, and in which language they were read or shown. */
export type Consent<Words extends AnyConsentWords = ConsentWords> = { words: Words; language: PageLanguage };

/** The same as it stands on record, with the moment. */
export type ConsentOnRecord<Words extends AnyConsentWords = ConsentWords> = {
  consentWords: Words;
  consentLanguage: PageLanguage;
  consentAt: Date;
};

/** Puts a yes on record; without one nothing is written down that may tell of health (UK GDPR Art. 9(2)(a), 7(1)) or of a criminal record. */
export function consentTo<Words extends AnyConsentWords>(
  given: Consent<Words> | null | undefined,
  now: Date,
): Decision<ConsentOnRecord<Words>, 'CONSENT_MISSING'> {
  if (!given) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  return agree({ consentWords: given.words, consentLanguage: given.language, consentAt: now });
}
