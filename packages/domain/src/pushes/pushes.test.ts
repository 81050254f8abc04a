import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPush } from './after-push.ts';
import { pushTerms } from './push-terms.ts';
import { readPushKeys } from './read-push-keys.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const running = (minutes: number) => ({
  status: 'RUNNING' as const,
  waitMinutes: 60,
  nextWaveAt: new Date(NOW.getTime() + minutes * 60_000),
});

describe('how a push travels', () => {
  it.each([
    ['until the next wave', running(60), 3600],
    ['not at all, once that is due', running(-1), 0],
    ['half a day at most', running(24 * 60), 12 * 3600],
    ['half a day while nothing goes on by itself', { status: 'PAUSED' as const, waitMinutes: 60, pausedAt: NOW }, 12 * 3600],
  ])('it is kept %s', (_how, clock, ttlSeconds) =>
    expect(pushTerms(clock, false, NOW)).toEqual({ ttlSeconds, urgency: 'normal' }),
  );

  it('what is for today may wake a phone', () => expect(pushTerms(running(10), true, NOW).urgency).toBe('high'));

  it('never outlives the wave, and is a whole number of seconds', () =>
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (ms) => {
        const nextWaveAt = new Date(NOW.getTime() + ms);
        const { ttlSeconds } = pushTerms({ status: 'RUNNING', waitMinutes: 60, nextWaveAt }, false, NOW);
        expect(Number.isInteger(ttlSeconds)).toBe(true);
        expect(ttlSeconds * 1000).toBeLessThanOrEqual(Math.max(0, ms));
      }),
    ));
});

describe('what a push service answers', () => {
  it.each([
    [201, 'TAKEN'],
    [202, 'TAKEN'],
    [404, 'GONE'],
    [410, 'GONE'],
    [401, 'SETTINGS'],
    [403, 'SETTINGS'],
    [400, 'REFUSED'],
    [413, 'REFUSED'],
    [301, 'REFUSED'],
    [408, 'AGAIN'],
    [429, 'AGAIN'],
    [500, 'AGAIN'],
    [null, 'AGAIN'],
  ])('%s: %s', (status, outcome) => expect(afterPush(status)).toBe(outcome));
});

describe('the keys of a browser', () => {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const letters = (length: number) =>
    fc.array(fc.constantFrom(...LETTERS), { minLength: length, maxLength: length }).map((all) => all.join(''));
  const OURS = {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  };

  it('are read as browsers write them, filled up or not', () => {
    expect(readPushKeys(OURS)).toEqual(OURS); // of the example in RFC 8291
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS.slice(0, 16)), letters(85), letters(22), (second, rest, auth) => {
        const keys = { p256dh: `B${second}${rest}`, auth };
        expect(readPushKeys({ p256dh: `${keys.p256dh}=`, auth: `${auth}==` })).toEqual(keys);
      }),
    );
  });

  it.each([
    ['a point of another form', { p256dh: `C${'A'.repeat(86)}` }],
    ['a point too short', { p256dh: `BA${'A'.repeat(84)}` }],
    ['no base64url', { p256dh: `BA${'+'.repeat(85)}` }],
    ['nothing', { p256dh: '' }],
    ['a secret too short', { auth: 'A'.repeat(21) }],
    ['a secret with a line in it', { auth: `${'A'.repeat(21)}\n` }],
  ])('are refused: %s', (_what, wrong) => expect(readPushKeys({ ...OURS, ...wrong })).toBeNull());
});
