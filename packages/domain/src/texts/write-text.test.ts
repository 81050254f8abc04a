import { describe, expect, it } from 'vitest';
import type { Slots } from '../call-outs/slots.ts';
import { LanguageTag } from '../ids.ts';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { MOST_SEGMENTS, segmentsOf } from './segments.ts';
import { TEXT_KINDS } from './words/ways.ts';
import { writeText } from './write-text.ts';

const slots: Slots = {
  publicLabel: { en: 'food shopping', ar: 'شراء الطعام' },
  locality: 'Vincent Square',
  when: 'TODAY',
  language: LanguageTag('ar'),
  byOrganization: false,
} as Slots;
const about = {
  network: 'Westminster Mutual Aid',
  networkPhone: '020 7946 0000',
  slots,
  decides: 'LEAD_CHOOSES' as const,
  url: `https://wardwise.example.org.uk/t/${'A'.repeat(22)}`,
};

describe('a text to a volunteer', () => {
  it.each(PAGE_LANGUAGES.flatMap((language) => TEXT_KINDS.map((kind) => [language, kind] as const)))(
    'in %s, of the kind %s, takes three segments at most and holds nothing unseen',
    (language, kind) => {
      const text = writeText(kind, about, language) ?? '';
      expect(text).not.toBe('');
      expect(segmentsOf(text).segments).toBeLessThanOrEqual(MOST_SEGMENTS);
      expect(text).not.toMatch(/(?!\u200c)\p{Cf}| {2}/u); // Persian joins its letters with one that counts
    },
  );

  it('says what is needed, how to answer and how to end texts, and its link stands whole', () => {
    const text = writeText('callOut', about, 'en') ?? '';
    expect(text).toContain('Someone needs help with food shopping in Vincent Square area. It is for today.');
    expect(text).toContain('Reply YES or NO.');
    expect(text).toContain('STOP');
    expect(text).toContain(`${about.url} `);
  });

  it('grows shorter where it would be too long: the link is the last to go', () => {
    const long = { ...about, network: 'N'.repeat(300), slots: { ...slots, locality: 'L'.repeat(400) } };
    expect(writeText('callOut', long, 'en')).toBe(`Can you help a neighbour? Reply YES or NO: ${about.url}`);
    expect(writeText('callOut', { ...long, url: `https://${'x'.repeat(600)}` }, 'en')).toBeNull();
  });
});
