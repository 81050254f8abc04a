import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffId } from '../ids.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { deliver } from '../requests/deliver.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { accepted, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { SNOOZE_CHOICES, type SnoozeChoice } from './snooze.ts';
import { type Appointments, putOffAtMost, snooze } from './snooze-request.ts';

// Monday, 15 June 2026, noon in London; its clocks are an hour before UTC.
const NOTHING_AGREED: Appointments = { callBackAt: null, cardEndsAt: null };
const grace = StaffId('grace');
const asked = (choice: SnoozeChoice, day: string | null = null) => ({ id: 'one', by: grace, choice, day });
const putOff = (request: HelpRequest, choice: SnoozeChoice, day: string | null = null, beside = NOTHING_AGREED, now = NOON) =>
  snooze(request, beside, asked(choice, day), now);
const untilOf = (...said: Parameters<typeof putOff>) => must(putOff(...said)).until.toISOString();
const delivered = must(deliver(accepted(aRequest(), aVolunteer(1)), taskOf(aVolunteer(1)), newIds(), NOON));

describe('putting a request off', () => {
  it.each([
    ['AN_HOUR', null, '2026-06-15T12:00:00.000Z'],
    ['TOMORROW', null, '2026-06-16T07:00:00.000Z'],
    ['NEXT_WEEK', null, '2026-06-22T07:00:00.000Z'],
    ['DAY', '2026-06-18', '2026-06-18T07:00:00.000Z'],
    ['NEXT_REPLY', null, '2026-06-29T07:00:00.000Z'],
  ] as const)('by %s (%s) brings it back at %s', (choice, day, until) => {
    expect(must(putOff(aRequest(), choice, day))).toEqual({
      ...{ id: 'one', by: grace, at: NOON, until: new Date(until), untilReply: choice === 'NEXT_REPLY' },
    });
  });

  it('takes next week for the coming Monday, on a Sunday too, and eight for eight when the clocks change', () => {
    const on = (now: string) => untilOf(aRequest(), 'NEXT_WEEK', null, NOTHING_AGREED, new Date(now));
    expect(on('2026-06-21T10:00:00Z')).toBe('2026-06-22T07:00:00.000Z');
    expect(on('2026-10-24T10:00:00Z')).toBe('2026-10-26T08:00:00.000Z');
  });

  it('takes a day, from tomorrow on and not far off, and only with that choice', () => {
    const wrong = (choice: SnoozeChoice, day: string | null) => codesOf(putOff(aRequest(), choice, day));
    for (const day of [null, '2026-06-15', '2026-06-30', '2026-02-30', 'soon'])
      expect([day, wrong('DAY', day)]).toEqual([day, ['SNOOZE_DAY_WRONG']]);
    expect(wrong('TOMORROW', '2026-06-16')).toEqual(['SNOOZE_DAY_WRONG']);
    expect(wrong('DAY', '2026-06-29')).toEqual([]);
  });

  it('is for what goes on, and after delivery too', () => {
    for (const choice of SNOOZE_CHOICES) {
      const day = choice === 'DAY' ? '2026-06-17' : null;
      expect(codesOf(putOff(must(cancelRequest(aRequest(), NOON)), choice, day))).toEqual(['REQUEST_ENDED']);
      expect(codesOf(putOff(delivered, choice, day))).toEqual([]);
    }
  });
});

describe('what is due by a time', () => {
  it('is back by the morning of the day it is needed, and may wait an hour of that day', () => {
    const needed = aRequest({ neededBy: '2026-06-17' });
    expect(untilOf(needed, 'DAY', '2026-06-17')).toBe('2026-06-17T07:00:00.000Z');
    expect(codesOf(putOff(needed, 'DAY', '2026-06-18'))).toEqual(['SNOOZE_PAST_DEADLINE']);
    expect(untilOf(needed, 'NEXT_REPLY')).toBe('2026-06-17T07:00:00.000Z');
    const now = new Date('2026-06-17T09:00:00Z');
    expect(untilOf(needed, 'AN_HOUR', null, NOTHING_AGREED, now)).toBe('2026-06-17T10:00:00.000Z');
    expect(codesOf(putOff(needed, 'TOMORROW', null, NOTHING_AGREED, now))).toEqual(['SNOOZE_PAST_DEADLINE']);
  });

  it('is not put off at all once it is late', () => {
    const late = aRequest({ neededBy: '2026-06-14' });
    expect(codesOf(putOff(late, 'AN_HOUR'))).toEqual(['SNOOZE_PAST_DEADLINE']);
    expect(codesOf(putOff(late, 'NEXT_REPLY'))).toEqual(['SNOOZE_PAST_DEADLINE']);
  });

  it('is today’s where it is for today, or somebody is young', () => {
    for (const facts of [{ urgency: 'TODAY' as const }, { youngPerson: true }]) {
      expect(codesOf(putOff(aRequest(facts), 'AN_HOUR'))).toEqual([]);
      expect(codesOf(putOff(aRequest(facts), 'TOMORROW'))).toEqual(['SNOOZE_PAST_DEADLINE']);
    }
  });

  it('is the call back that was agreed, and the end of the card', () => {
    const soon = new Date('2026-06-15T11:30:00Z');
    expect(codesOf(putOff(aRequest(), 'AN_HOUR', null, { callBackAt: soon, cardEndsAt: null }))).toEqual([
      'SNOOZE_PAST_DEADLINE',
    ]);
    expect(codesOf(putOff(delivered, 'NEXT_WEEK', null, { callBackAt: null, cardEndsAt: soon }))).toEqual([
      'SNOOZE_PAST_DEADLINE',
    ]);
    expect(untilOf(delivered, 'NEXT_REPLY', null, { callBackAt: null, cardEndsAt: soon })).toBe(soon.toISOString());
  });

  it('is never passed, whatever is chosen whenever', () => {
    const days = fc.option(fc.integer({ min: -3, max: 20 }).map((n) => new Date(NOON.getTime() + n * 86_400_000)));
    fc.assert(
      fc.property(
        ...([fc.constantFrom(...SNOOZE_CHOICES), days, days, fc.constantFrom('TODAY', 'THIS_WEEK')] as const),
        fc.integer({ min: 0, max: 48 * 60 }),
        (choice, day, callBackAt, urgency, minutes) => {
          const now = new Date(NOON.getTime() + minutes * 60_000);
          const request = aRequest({ urgency, neededBy: day?.toISOString().slice(0, 10) ?? null });
          const beside = { callBackAt, cardEndsAt: null };
          const decision = putOff(request, choice, choice === 'DAY' ? '2026-06-20' : null, beside, now);
          if (!decision.ok) return;
          expect(decision.value.until.getTime()).toBeGreaterThan(now.getTime());
          expect(decision.value.until.getTime()).toBeLessThanOrEqual(putOffAtMost(request, beside, now).getTime());
        },
      ),
    );
  });
});
