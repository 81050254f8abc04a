import { expect, it } from 'vitest';
import { NOON } from '../testing/builders.ts';
import { codesOf, must } from '../testing/must.ts';
import {
  ARRANGEMENT_CONSENT_WORDS,
  CHECK_CONSENT_WORDS,
  CONSENT_WORDS,
  consentTo,
  ISOLATION_CONSENT_WORDS,
  REFERRAL_CONSENT_WORDS,
  WORDS_NOW,
} from './consent.ts';

it('puts a yes on record by words, language and time', () => {
  expect(must(consentTo({ words: 'TELEPHONE_1', language: 'ar' }, NOON))).toEqual({
    consentWords: 'TELEPHONE_1',
    consentLanguage: 'ar',
    consentAt: NOON,
  });
});

it.each([null, undefined])('is missing where nobody said yes: %s', (given) => {
  expect(codesOf(consentTo(given, NOON))).toEqual(['CONSENT_MISSING']);
});

it('knows the words of today among all there were', () => {
  const known = [
    ...CONSENT_WORDS,
    ...CHECK_CONSENT_WORDS,
    ...ISOLATION_CONSENT_WORDS,
    ...REFERRAL_CONSENT_WORDS,
    ...ARRANGEMENT_CONSENT_WORDS,
  ];
  for (const words of Object.values(WORDS_NOW)) expect(known).toContain(words);
});
