import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../call-outs/lint-text.ts';
import { runs } from '../testing/index.ts';
import { lintMessage } from './lint-message.ts';
import {
  messageAgainAt,
  notWrittenTo,
  type OfWardMessage,
  sendWardMessage,
  takeBackWardMessage,
  textFor,
  type WardMessageText,
} from './ward-message.ts';

const NOW = new Date('2026-06-10T10:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60 * 1000);
const english: WardMessageText = { language: 'en', subject: 'Drivers for Saturday', text: 'We look for two drivers at 10:30.' };
const arabic: WardMessageText = { language: 'ar', subject: 'سائقون ليوم السبت', text: 'نبحث عن سائقين عند ١٠:٣٠.' };
const send = (texts: WardMessageText[], { last = null as Date | null, readers = 3 } = {}) =>
  sendWardMessage(texts, { lastWrittenAt: last, readers }, NOW);

describe('a message to the volunteers of a ward', () => {
  it('goes five minutes after it was written', () => {
    expect(send([english, arabic])).toEqual({ ok: true, value: { goesAt: new Date('2026-06-10T10:05:00Z') } });
  });

  it('is refused at each box that tells of somebody', () => {
    const telling = { ...arabic, subject: 'اتصلوا على ٠٧٧٠٠ ٩٠٠١٢٣' };
    expect(send([{ ...english, text: 'She lives at SW1V 3AB.' }, telling])).toEqual({
      ok: false,
      refusals: [
        { code: 'MESSAGE_NOT_ANONYMOUS', field: 'en.text' },
        { code: 'MESSAGE_NOT_ANONYMOUS', field: 'ar.subject' },
      ],
    });
  });

  it('comes once a day, and to somebody', () => {
    expect(send([english], { last: ago(23) })).toMatchObject({ refusals: [{ code: 'MESSAGE_TOO_SOON' }] });
    expect(send([english], { last: ago(24) })).toMatchObject({ ok: true });
    expect(send([english], { readers: 0 })).toMatchObject({ refusals: [{ code: 'MESSAGE_TO_NOBODY' }] });
    expect([messageAgainAt(null, NOW), messageAgainAt(ago(23), NOW)]).toEqual([null, new Date('2026-06-10T11:00:00Z')]);
  });

  it('is taken back until it goes', () => {
    const goesAt = new Date('2026-06-10T10:00:01Z');
    expect(takeBackWardMessage({ goesAt, takenBackAt: null }, NOW)).toEqual({ ok: true, value: { takenBackAt: NOW } });
    expect(takeBackWardMessage({ goesAt: NOW, takenBackAt: null }, NOW)).toMatchObject({
      refusals: [{ code: 'MESSAGE_ON_ITS_WAY' }],
    });
    expect(takeBackWardMessage({ goesAt: ago(1), takenBackAt: ago(1) }, NOW)).toMatchObject({ ok: true });
  });

  it('reaches everybody in their own language, or in English', () => {
    expect(textFor([english, arabic], 'ar')).toBe(arabic);
    expect(textFor([english, arabic], 'fr')).toBe(english);
    expect(textFor([], 'en')).toBeNull();
  });
});

describe('whoever is written to', () => {
  const volunteer: OfWardMessage = { status: 'APPROVED', onDuty: true, wanted: true, hadThisWeek: 1 };

  it.each([
    ['gets it', {}, null],
    ['is paused', { status: 'SUSPENDED', wanted: false }, 'PAUSED'],
    ['does not want to be asked', { onDuty: false, wanted: false }, 'OFF_DUTY'],
    ['has stopped them', { wanted: false, hadThisWeek: 2 }, 'STOPPED'],
    ['had two this week', { hadThisWeek: 2 }, 'HAD_ENOUGH'],
  ] as const)('%s', (_, facts, reason) => {
    expect(notWrittenTo({ ...volunteer, ...facts })).toBe(reason);
  });
});

describe('the linter of messages', () => {
  it.each([
    'We meet at 9:30.',
    'From 9:30–11:00',
    'At 9.30 am',
    'From 10 am to 2pm, or at 18:00',
    'نلتقي عند ١٠:٣٠',
    'This Saturday',
  ])('lets pass: %s', (text) => {
    expect(lintMessage(text)).toEqual([]);
  });

  it.each([
    ['Ring 020 7946 0000', 'PHONE'],
    ['07.00 09.00 12.34 56.78', 'NUMBER'],
    ['Ring 07:45 12:34 11:22', 'PHONE'],
    ['In room 9.30', 'NUMBER'],
    ['See пример.рф', 'LINK'],
    ['See ev\u200bil.com', 'LINK'],
    ['Come to SW1V 3AB', 'POSTCODE'],
    ['Write to a@b.example', 'EMAIL'],
    ['See www.forms.example', 'LINK'],
    ['She lives at number 14', 'NUMBER'],
    ['At 25:00', 'NUMBER'],
    ['He has cancer', 'HEALTH_WORD'],
  ] as const)('refuses: %s', (text, finding) => {
    expect(lintMessage(text)).toContain(finding);
  });

  it('finds nothing that the linter of call-outs does not find', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (lintText(text).length === 0) expect(lintMessage(text)).toEqual([]);
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});
