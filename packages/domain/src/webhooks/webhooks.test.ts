import { describe, expect, it } from 'vitest';
import { afterTry, tryOf, WEBHOOK_RETRY_SECONDS } from './delivery.ts';
import { rotateSecret } from './webhook.ts';
import { webhookBody } from './webhook-event.ts';

const NOW = new Date('2026-06-15T11:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

it('lets the secret before the new one sign for a week at most, in whole hours', () => {
  expect([0, 24, 168, 169, -1, 1.5].map((hours) => rotateSecret(hours).ok)).toEqual([true, true, true, false, false, false]);
});

describe('a try', () => {
  it.each([
    [200, null],
    [204, null],
    [299, null],
    [301, 'REDIRECT'],
    [304, 'REDIRECT'],
    [400, 'ANSWER'],
    [410, 'ANSWER'],
    [500, 'ANSWER'],
  ])('that is answered %i', (statusCode, fault) => {
    expect(tryOf(statusCode)).toEqual({ statusCode, fault });
  });

  it('that was taken is the last', () => {
    expect(afterTry(3, tryOf(202), daysAgo(9), NOW)).toEqual({ status: 'DELIVERED', againAfterSeconds: null, stop: null });
  });

  it('that was not is made again, later each time, for about three days, and then no more', () => {
    const after = Array.from({ length: 10 }, (_, tried) => afterTry(tried + 1, tryOf(500), null, NOW));
    const waits = after.map(({ againAfterSeconds }) => againAfterSeconds);
    expect(waits).toEqual([...WEBHOOK_RETRY_SECONDS, null]);
    expect(waits.slice(0, 9)).toEqual([...waits.slice(0, 9)].sort((a, b) => Number(a) - Number(b)));
    const days = WEBHOOK_RETRY_SECONDS.reduce((all, wait) => all + wait, 0) / 86_400;
    expect([days > 3, days < 3.5]).toEqual([true, true]);
    expect(after.map(({ status }) => status)).toEqual([...Array(9).fill('WAITING'), 'FAILED']);
  });

  it('stops the webhook when its receiver is gone, or when it took nothing for five days', () => {
    const stopOf = (statusCode: number, since: Date | null) => afterTry(10, tryOf(statusCode), since, NOW).stop;
    expect(afterTry(1, tryOf(410), null, NOW).stop).toBe('GONE');
    expect(afterTry(1, tryOf(503), daysAgo(30), NOW).stop).toBeNull(); // nothing was sent for a month, and one minute was bad
    expect([stopOf(500, null), stopOf(500, daysAgo(4.9)), stopOf(500, daysAgo(5))]).toEqual([null, null, 'FAILING']);
    expect(afterTry(10, { statusCode: null, fault: 'TIMEOUT' }, daysAgo(6), NOW).stop).toBe('FAILING');
  });
});

it('posts which referral and its state, and nothing else', () => {
  const facts = { referralId: 'ref_1', status: 'ACCEPTED', name: 'Anna' };
  expect(webhookBody('referral.accepted', facts, NOW)).toEqual({
    type: 'referral.accepted',
    timestamp: '2026-06-15T11:00:00.000Z',
    data: { referralId: 'ref_1', status: 'ACCEPTED' },
  });
  expect(webhookBody('ping', null, NOW).data).toEqual({});
});
