import { describe, expect, it } from 'vitest';
import { FollowUpId } from '../ids.ts';
import { abilities } from '../requests/abilities.ts';
import { deliver } from '../requests/deliver.ts';
import { forgetRequest } from '../requests/forget-request.ts';
import { impossibilities } from '../requests/impossibilities.ts';
import { accepted, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { expireFollowUps } from './expire-follow-ups.ts';
import { recordFollowUp } from './record-follow-up.ts';

const samira = aVolunteer(1);
const [requesters, volunteers] = [FollowUpId(anId(500)), FollowUpId(anId(501))];
const delivered = must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(500), NOON));
const after = (days: number) => new Date(NOON.getTime() + days * 24 * 3_600_000);

describe('asking both how it went', () => {
  it('closes the request only when both are over, in either order', () => {
    for (const [first, second] of [
      [requesters, volunteers],
      [volunteers, requesters],
    ] as const) {
      const half = must(recordFollowUp(delivered, first, 'WENT_WELL', after(1)));
      expect(half).toMatchObject({ status: 'DELIVERED', endedAt: null });
      const closed = must(recordFollowUp(half, second, 'NO_ANSWER', after(2)));
      expect(closed).toMatchObject({ status: 'CLOSED', endedAt: after(2), deliveredAt: NOON });
    }
  });

  it('writes down what they said', () => {
    const request = must(recordFollowUp(delivered, requesters, 'NEEDS_MORE_HELP', after(1)));
    expect(request.followUps[0]).toMatchObject({ status: 'DONE', answer: 'NEEDS_MORE_HELP', endedAt: after(1) });
    expect(must(recordFollowUp(delivered, volunteers, 'NO_ANSWER', after(1))).followUps[1]).toMatchObject({
      status: 'NO_ANSWER',
      answer: null,
    });
  });

  it('asks once', () => {
    const half = must(recordFollowUp(delivered, requesters, 'PROBLEM', after(1)));
    expect(codesOf(recordFollowUp(half, requesters, 'WENT_WELL', after(1)))).toEqual(['FOLLOW_UP_NOT_DUE']);
    expect(codesOf(recordFollowUp(half, FollowUpId(anId(1)), 'WENT_WELL', after(1)))).toEqual(['FOLLOW_UP_NOT_FOUND']);
  });

  it('lets whoever has not answered be at the card’s limit, and not before', () => {
    const half = must(recordFollowUp(delivered, volunteers, 'WENT_WELL', after(1)));
    expect(must(expireFollowUps(half, after(7), new Date(after(7).getTime() - 1)))).toBe(half);
    expect(must(expireFollowUps(half, after(7), after(7)))).toMatchObject({
      status: 'CLOSED',
      endedAt: after(7),
      followUps: [
        { status: 'EXPIRED', answer: null },
        { status: 'DONE', answer: 'WENT_WELL' },
      ],
    });
    expect(must(expireFollowUps(half, after(3), after(3))).status).toBe('CLOSED');
  });

  it('lets be at once whoever asked and wants to be forgotten, and still asks whoever helped', () => {
    const forgotten = must(forgetRequest(delivered, after(1)));
    expect(forgotten).toMatchObject({ status: 'DELIVERED', followUps: [{ status: 'EXPIRED' }, { status: 'DUE' }] });
    expect(impossibilities(forgotten)).toEqual([]);
    expect([abilities(delivered).showContactCard, abilities(forgotten).showContactCard]).toEqual([true, false]);
    expect(codesOf(recordFollowUp(forgotten, requesters, 'WENT_WELL', after(1)))).toEqual(['FOLLOW_UP_NOT_DUE']);
    const told = must(recordFollowUp(forgotten, volunteers, 'PROBLEM', after(2)));
    expect(told).toMatchObject({
      status: 'CLOSED',
      endedAt: after(2),
      followUps: [{ status: 'EXPIRED' }, { answer: 'PROBLEM' }],
    });
    const half = must(recordFollowUp(delivered, volunteers, 'WENT_WELL', after(1)));
    expect(must(forgetRequest(half, after(2)))).toMatchObject({ status: 'CLOSED', endedAt: after(2) });
  });

  it('expires nothing on a request that was not delivered', () => {
    const open = aRequest();
    expect(must(expireFollowUps(open, after(7), after(99)))).toBe(open);
  });
});
