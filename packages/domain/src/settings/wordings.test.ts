import { describe, expect, it } from 'vitest';
import { callOutText } from '../call-outs/text.ts';
import { LanguageTag } from '../ids.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { codesOf, must } from '../testing/must.ts';
import { builtInWording, changeWording, slotTrouble, type WordingValues } from './change-wording.ts';
import { type OwnSentences, WORDING_KEYS, WORDINGS } from './wordings.ts';

const VALUES: WordingValues = {
  localities: ['Vincent Square', 'West End'],
  languages: [LanguageTag('ar'), LanguageTag('es')],
  labels: ['shopping', 'an errand to the pharmacy'],
  network: 'Mutual Aid Westminster',
};
const SLOTS = { publicLabel: { en: 'shopping' }, locality: 'West End', when: 'TODAY', language: LanguageTag('ar') } as const;
const said = (sentences: OwnSentences, language: (typeof PAGE_LANGUAGES)[number] = 'en', byOrganization = false) =>
  callOutText({ ...SLOTS, byOrganization, sentences }, language);
const change = (key: (typeof WORDING_KEYS)[number], text: string | null, values = VALUES, language = 'en' as const) =>
  changeWording(key, language, { text, seen: null, inForce: null }, values);

describe('what all say', () => {
  it('is a wording itself, in every language: it has its slots, and says the same', () => {
    for (const language of PAGE_LANGUAGES)
      for (const key of WORDING_KEYS.filter((one) => WORDINGS[one].place === 'CALL_OUT')) {
        const text = builtInWording(key, language);
        expect([language, key, slotTrouble(key, text)]).toEqual([language, key, null]);
        expect(text.length).toBeLessThanOrEqual(WORDINGS[key].longest);
        for (const byOrganization of [false, true])
          expect(plain(said({ [language]: { [key]: text } }, language, byOrganization))).toBe(
            plain(said({}, language, byOrganization)),
          );
      }
  });
});

// What is written from left to right is kept so: that is not seen.
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('words of a network’s own', () => {
  it('stand in the call-outs of their language alone, and of whoever asks', () => {
    const own = { en: { CALL_OUT: 'A neighbour in {place} could do with {help}.', CALL_OUT_LANGUAGE: '{language} is best.' } };
    expect(said(own)).toBe('A neighbour in West End could do with shopping. It is for today. Arabic is best.');
    expect(said(own, 'fr')).toBe(said({}, 'fr'));
    expect(said(own, 'en', true)).toContain('An organisation needs help');
  });

  it('keep what is written from left to right so, in Arabic', () => {
    expect(said({ ar: { CALL_OUT: 'جار في {place} يحتاج {help}.' } }, 'ar')).toContain('\u2068West End\u2069');
  });

  it('are refused without a slot that is needed, and with one that there is not', () => {
    expect(codesOf(change('CALL_OUT', 'Somebody needs {help}.'))).toEqual(['WORDING_SLOT_MISSING']);
    expect(codesOf(change('CALL_OUT', '{name} needs {help} in {place}.'))).toEqual(['WORDING_SLOT_UNKNOWN']);
    expect(codesOf(change('CALL_OUT', '{help} {place} {'))).toEqual(['WORDING_SLOT_UNKNOWN']);
    expect(codesOf(change('CALL_OUT_LANGUAGE', 'They speak it.'))).toEqual(['WORDING_SLOT_MISSING']);
    expect(must(change('VOLUNTEER_LINE', 'See you soon.'))).toBe('See you soon.');
  });

  it('are tried with every kind of help, place and language', () => {
    const text = 'Somebody in {place} needs {help}.';
    expect(must(change('CALL_OUT', text))).toBe(text);
    expect(codesOf(change('CALL_OUT', 'Ring 020 7946 0123: {help} in {place}'))).toEqual(['WORDING_NOT_ANONYMOUS']);
    expect(codesOf(change('CALL_OUT', text, { ...VALUES, labels: ['shopping', 'insulin'] }))).toEqual(['WORDING_NOT_ANONYMOUS']);
    expect(codesOf(change('CALL_OUT', text, { ...VALUES, localities: ['West End', 'Flat 9'] }))).toEqual([
      'WORDING_NOT_ANONYMOUS',
    ]);
    expect(codesOf(change('CALL_OUT_LANGUAGE', '{language}, e-mail a@b.org'))).toEqual(['WORDING_NOT_ANONYMOUS']);
  });

  it('may say in the last line of a mail how to reach the network, and no more', () => {
    for (const line of ['Ring us: 020 7946 0123, Monday to Friday 9 to 5', '{network}: hello@example.org'])
      expect(must(change('ASKER_LINE', line))).toBe(line);
    for (const line of ['See https://example.org', 'We sit at SW1P 2AB', 'About your insulin'])
      expect(codesOf(change('ASKER_LINE', line))).toEqual(['LAST_LINE_TELLS_TOO_MUCH']);
  });

  it('go back to what all say, also by saying the same', () => {
    expect(must(change('CALL_OUT', null))).toBeNull();
    expect(must(change('CALL_OUT', builtInWording('CALL_OUT', 'en')))).toBeNull();
  });

  it('are not changed by whoever saw others in force', () => {
    const decision = changeWording('CALL_OUT', 'en', { text: null, seen: 'one', inForce: 'two' }, VALUES);
    expect(codesOf(decision)).toEqual(['SETTING_CHANGED_MEANWHILE']);
  });
});
