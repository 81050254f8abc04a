import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEDED_CATEGORIES } from '../categories/seeded-categories.ts';
import { LanguageTag } from '../ids.ts';
import { languageName } from '../languages/language-name.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { URGENCIES } from '../requests/request-status.ts';
import { anyCategory, anyDay } from '../testing/any-person.ts';
import { WARD_NAMES } from '../testing/any-ward.ts';
import { aCategory, aRequest } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { lintText } from './lint-text.ts';
import { callOutToShare } from './share.ts';
import { callOutSlots, isTooRareToName, type Slots, WHENS } from './slots.ts';
import { callOutText } from './text.ts';

const today = '2026-06-15';
const slots = (facts: Partial<Slots> = {}): Slots => ({
  publicLabel: { en: 'shopping', ar: 'التسوق' },
  locality: 'Vincent Square',
  when: 'TODAY',
  language: LanguageTag('ar'),
  ...facts,
});

describe('a call-out', () => {
  it('says what, where, when and in which language, and nothing else', () => {
    expect(callOutText(slots(), 'en')).toBe(
      'Someone needs help with shopping in Vincent Square area. It is for today. They would rather speak Arabic.',
    );
    expect(callOutText(slots(), 'ar')).toBe(
      'يحتاج أحد الجيران إلى المساعدة في التسوق، بمنطقة \u2068Vincent Square\u2069. الموعد: اليوم. اللغة المفضلة: العربية.',
    );
  });

  it('leaves the language out where it would name the person', () => {
    expect(callOutText(slots({ language: null, when: 'WHEN_POSSIBLE' }), 'en')).toBe(
      'Someone needs help with shopping in Vincent Square area. There is no hurry.',
    );
  });

  it('speaks of an errand to the pharmacy, never of a prescription', () => {
    const { publicLabel } = callOutSlots(aRequest(), aCategory('prescription'), 'Vincent Square', 7446, today);
    expect(publicLabel).toMatchObject({ en: 'an errand to the pharmacy', ar: 'مشوار إلى الصيدلية' });
  });

  it('is clean for every category, ward and time, in every language that is common enough to name here', () => {
    for (const category of SEEDED_CATEGORIES) {
      for (const locality of WARD_NAMES) {
        for (const { tag } of LANGUAGES.slice(0, 17)) {
          for (const when of WHENS) {
            const { publicLabel } = callOutSlots(aRequest(), category, locality, null, today);
            const filled = { publicLabel, locality, when, language: tag };
            for (const pageLanguage of PAGE_LANGUAGES) {
              const found = lintText(callOutText(filled, pageLanguage));
              if (found.length > 0) throw new Error(`${callOutText(filled, pageLanguage)} holds ${found.join()}`);
            }
          }
        }
      }
    }
  });

  it('is clean for any request, whatever was asked for and however many speak the language', () => {
    const anyRequest = fc
      .record({
        urgency: fc.constantFrom(...URGENCIES),
        neededBy: fc.option(anyDay),
        preferredLanguage: fc.constantFrom(...LANGUAGES.map(({ tag }) => tag)),
      })
      .map(aRequest);
    fc.assert(
      fc.property(
        anyRequest,
        anyCategory,
        fc.constantFrom(...WARD_NAMES),
        fc.option(fc.nat(3000)),
        anyDay,
        (request, category, ward, speakers, day) => {
          const filled = callOutSlots(request, category, ward, speakers, day);
          for (const pageLanguage of PAGE_LANGUAGES) {
            const text = callOutText(filled, pageLanguage);
            expect(lintText(text)).toEqual([]);
            const named = text.includes(languageName(request.preferredLanguage, pageLanguage));
            expect(named).toBe(request.preferredLanguage !== 'en' && (speakers ?? 0) >= 1000);
          }
        },
      ),
      { numRuns: runs(500, 20_000) },
    );
  });
});

it.each(PAGE_LANGUAGES)('is shared in %s in its own words, with the link alone on the last line', (pageLanguage) => {
  const lines = callOutToShare(slots(), pageLanguage, 'https://help.example/c/token').split('\n');
  expect([lines[0], lines.at(-1)]).toEqual([callOutText(slots(), pageLanguage), 'https://help.example/c/token']);
  expect(lintText(lines.slice(0, -1).join(' '))).toEqual([]);
});

describe('the slots', () => {
  const when = (facts: Parameters<typeof aRequest>[0]) =>
    callOutSlots(aRequest(facts), aCategory(), 'West End', null, today).when;

  it('tell the time coarsely, the sooner of the urgency and the day it is needed by', () => {
    expect(when({ urgency: 'TODAY' })).toBe('TODAY');
    expect(when({ urgency: 'WHEN_POSSIBLE' })).toBe('WHEN_POSSIBLE');
    expect(when({ urgency: 'WHEN_POSSIBLE', neededBy: '2026-06-15' })).toBe('TODAY');
    expect(when({ urgency: 'WHEN_POSSIBLE', neededBy: '2026-06-16' })).toBe('TOMORROW');
    expect(when({ urgency: 'THIS_WEEK', neededBy: '2026-06-16' })).toBe('TOMORROW');
    expect(when({ urgency: 'WHEN_POSSIBLE', neededBy: '2026-06-22' })).toBe('THIS_WEEK');
    expect(when({ urgency: 'WHEN_POSSIBLE', neededBy: '2026-06-23' })).toBe('WHEN_POSSIBLE');
    expect(when({ urgency: 'THIS_WEEK', neededBy: '2026-12-24' })).toBe('THIS_WEEK');
  });

  it('name a language from 1,000 speakers on, and never English', () => {
    const language = (tag: string, speakers: number | null) =>
      callOutSlots(aRequest({ preferredLanguage: LanguageTag(tag) }), aCategory(), 'West End', speakers, today).language;
    expect(language('ar', 7446)).toBe('ar');
    expect(language('fil', 1000)).toBe('fil');
    expect(language('so', 999)).toBeNull();
    expect(language('so', null)).toBeNull();
    expect(language('en', 146_375)).toBeNull();
  });

  it('know a language whose speakers alone are asked', () => {
    expect(isTooRareToName(LanguageTag('so'), 374)).toBe(true);
    expect(isTooRareToName(LanguageTag('ar'), 7446)).toBe(false);
    expect(isTooRareToName(LanguageTag('en'), null)).toBe(false);
  });
});
