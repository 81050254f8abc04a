import { describe, expect, it } from 'vitest';
import { SEEDED_CATEGORIES } from '../categories/seeded-categories.ts';
import { LanguageTag } from '../ids.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { inWords } from '../languages/worded.ts';
import { SEEDED_SKILLS } from '../skills/seeded-skills.ts';
import { switchOffering, wordingTrouble, wordOffering } from './word-offering.ts';

const SLOTS = { localities: ['Vincent Square', "Queen's Park"], languages: [LanguageTag('ar'), LanguageTag('bn')] };

describe('words of a network’s own', () => {
  it.each(PAGE_LANGUAGES)('are clean as everything is called in %s to begin with', (language) => {
    for (const { labels } of SEEDED_CATEGORIES)
      expect(wordOffering(inWords(labels, language), language, SLOTS)).toMatchObject({ ok: true });
    for (const { labels } of SEEDED_SKILLS)
      expect(wordOffering({ label: inWords(labels, language), publicLabel: null }, language, SLOTS)).toMatchObject({ ok: true });
  });

  it.each([
    ['a number to ring', 'groceries, ring 020 7946 0123', 'PHONE'],
    ['a word of health', 'insulin', 'HEALTH_WORD'],
    ['a house number', 'shopping at 12', 'NUMBER'],
    ['an address', 'mail@example.org', 'EMAIL'],
  ])('that strangers read hold not %s, and are shown with what would be said', (_, label, finding) => {
    const trouble = wordingTrouble(label, 'en', SLOTS);
    expect(trouble).toMatchObject({ finding });
    expect(trouble?.text).toContain(label);
    expect(wordOffering({ label: 'Groceries', publicLabel: label }, 'en', SLOTS)).toMatchObject({
      refusals: [{ code: 'WORDING_NOT_ANONYMOUS', field: 'publicLabel' }],
    });
  });

  it('are tried with every place: the one that breaks them is in the text', () => {
    const trouble = wordingTrouble('groceries', 'en', { ...SLOTS, localities: ['Vincent Square', 'Flat 4'] });
    expect(trouble).toEqual({ finding: 'NUMBER', text: expect.stringContaining('Flat 4') });
  });

  it('may tell leads what strangers may not know, but name nobody', () => {
    expect(wordOffering({ label: 'Prescription', publicLabel: 'an errand' }, 'en', SLOTS)).toMatchObject({ ok: true });
    expect(wordOffering({ label: 'Ring 020 7946 0123', publicLabel: 'an errand' }, 'en', SLOTS)).toMatchObject({ ok: false });
    expect(wordOffering({ label: 'Dementia', publicLabel: null }, 'en', SLOTS)).toMatchObject({ ok: false });
  });
});

it('keeps one kind of help at least', () => {
  expect(switchOffering('CATEGORY', false, 0)).toMatchObject({ ok: false, refusals: [{ code: 'LAST_CATEGORY' }] });
  expect(switchOffering('CATEGORY', false, 1)).toEqual({ ok: true, value: false });
  expect(switchOffering('SKILL', false, 0)).toEqual({ ok: true, value: false });
});
