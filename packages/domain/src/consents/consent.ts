import { agree, type Decision, refuse } from '../decision.ts';
import type { PageLanguage } from '../languages/page-language.ts';

/** Words that somebody may have said yes to, every version of them; docs/data-protection/privacy-notice.md has each as it was read or shown. */
export const CONSENT_WORDS = ['TELEPHONE_1', 'FORM_1'] as const;
/** One version of those words. */
export type ConsentWords = (typeof CONSENT_WORDS)[number];

/** What is read aloud now, and what the form shows now; other words are another version. */
export const WORDS_NOW = { TELEPHONE: 'TELEPHONE_1', FORM: 'FORM_1' } as const satisfies Record<string, ConsentWords>;

/** A yes to keeping what may tell of health: to which words, and in which language they were read or shown. */
export type Consent = { words: ConsentWords; language: PageLanguage };

/** The same as it stands on record, with the moment. */
export type ConsentOnRecord = { consentWords: ConsentWords; consentLanguage: PageLanguage; consentAt: Date };

/** Puts a yes on record; without one nothing is written down that may tell of health (UK GDPR Art. 9(2)(a), 7(1)). */
export function consentTo(given: Consent | null | undefined, now: Date): Decision<ConsentOnRecord, 'CONSENT_MISSING'> {
  if (!given) return refuse({ code: 'CONSENT_MISSING', field: 'consent' });
  return agree({ consentWords: given.words, consentLanguage: given.language, consentAt: now });
}
