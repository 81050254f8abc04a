import { expect, it } from '@jest/globals';
import { NOON } from '../testing/builders.ts';
import { codesOf, must } from '../testing/must.ts';
import { CONSENT_WORDS, consentTo, WORDS_NOW } from './consent.ts';

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
  for (const words of Object.values(WORDS_NOW)) expect(CONSENT_WORDS).toContain(words);
});
