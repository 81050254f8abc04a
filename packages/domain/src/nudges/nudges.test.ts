import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallOutId, type ListInWard } from '../ids.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { deliver } from '../requests/deliver.ts';
import { handBack } from '../requests/hand-back.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { accepted, offered, proposed, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { must } from '../testing/must.ts';
import { nudgesDue } from './nudges-due.ts';

const [samira, tom] = [aVolunteer(1), aVolunteer(2)];
const callOut = CallOutId(anId(6));
const HOUR = 3_600_000;
const after = (hours: number, since = NOON) => new Date(since.getTime() + hours * HOUR);
const due = (request: HelpRequest, hours: number, asked: Parameters<typeof nudgesDue>[1] = null) =>
  nudgesDue(request, asked, after(hours)).map(({ kind }) => kind);

describe('an "I can" that nobody answers', () => {
  it('is told after a day, or after two hours when it is for today', () => {
    expect([due(offered(aRequest(), samira), 23.99), due(offered(aRequest(), samira), 24)]).toEqual([[], ['OFFER_WAITING']]);
    const today = offered(aRequest({ urgency: 'TODAY' }), samira);
    expect([due(today, 1.99), due(today, 2)]).toEqual([[], ['OFFER_WAITING']]);
  });

  it('is told once for a call-out, however many said it', () => {
    const both = offered(offered(aRequest(), samira), tom, after(1));
    expect(nudgesDue(both, null, after(30))).toEqual([{ kind: 'OFFER_WAITING', about: callOut, volunteerId: null }]);
  });

  it('is over with the choice and with the request', () => {
    expect(due(accepted(aRequest({ neededBy: '2026-07-01' }), samira), 48)).toEqual([]);
    expect(due(must(cancelRequest(offered(aRequest(), samira), NOON)), 48)).toEqual([]);
  });
});

describe('a request that nobody answers', () => {
  it('is told a day after it came', () => {
    expect([due(aRequest(), 23.99), due(aRequest(), 24)]).toEqual([[], ['NOBODY_ANSWERED']]);
  });

  it('is told a day after the last round of its call-out, and once for that call-out', () => {
    const asked = { callOutId: callOut, askedAt: after(10) };
    expect([due(aRequest(), 33.99, asked), due(aRequest(), 34, asked)]).toEqual([[], ['NOBODY_ANSWERED']]);
    expect(nudgesDue(aRequest(), asked, after(34))[0]?.about).toBe(callOut);
    expect(nudgesDue(aRequest(), null, after(34))[0]?.about).toBe(aRequest().id);
  });

  it('is told of an occurrence of help that recurs only within the week before its day', () => {
    const occurrence = { ...aRequest({ neededBy: '2026-06-29' }), arrangementId: anId(50) };
    expect(due(occurrence, 24 * 7)).toEqual([]);
    expect(due(occurrence, 24 * 8)).toEqual(['NOBODY_ANSWERED']);
    expect(due(aRequest({ neededBy: '2026-06-29' }), 24)).toEqual(['NOBODY_ANSWERED']);
  });

  it('is told once for all of one list in its ward that nobody has reached', () => {
    const listed = anId(77) as ListInWard;
    expect(nudgesDue(aRequest(), null, after(24), { listed })).toEqual([
      { kind: 'NOBODY_ANSWERED', about: listed, volunteerId: null },
    ]);
    expect(nudgesDue(aRequest(), null, after(23), { listed })).toEqual([]);
  });

  it('is told at once when the waves have nobody left to ask, and again a day after that', () => {
    const asked = { callOutId: callOut, askedAt: NOON, nobodyLeftAt: after(2) };
    expect(nudgesDue(aRequest(), asked, after(2))).toEqual([{ kind: 'NOBODY_LEFT', about: callOut, volunteerId: null }]);
    expect([due(aRequest(), 25.99, asked), due(aRequest(), 26, asked)]).toEqual([
      ['NOBODY_LEFT'],
      ['NOBODY_ANSWERED', 'NOBODY_LEFT'],
    ]);
    expect(due(offered(aRequest(), samira), 2, asked)).toEqual([]);
  });

  it('waits while somebody is asked by name, and begins anew when they hand it back', () => {
    expect(due(proposed(aRequest(), samira), 48)).toEqual([]);
    const back = must(handBack(accepted(aRequest(), samira), taskOf(samira), after(20)));
    expect([due(back, 43.99), due(back, 44)]).toEqual([[], ['NOBODY_ANSWERED']]);
  });
});

it('tells of a request without a call-out once for each time its place came free again', () => {
  const back = must(handBack(accepted(aRequest(), samira), taskOf(samira), after(20)));
  const again = must(handBack(accepted(back, tom, after(30)), taskOf(tom), after(40)));
  const about = (request: HelpRequest) => nudgesDue(request, null, after(100)).map((nudge) => nudge.about);
  expect([about(aRequest()), about(back), about(again)]).toEqual([[aRequest().id], [taskOf(samira)], [taskOf(tom)]]);
  expect(nudgesDue(again, { callOutId: callOut, askedAt: after(50) }, after(100))[0]?.about).toBe(callOut);
});

describe('a task that is overdue', () => {
  // 15 June 2026, 12:00 in London; its clocks are an hour before UTC.
  const overdue = (facts: Parameters<typeof aRequest>[0], at: string) =>
    nudgesDue(accepted(aRequest(facts), samira), null, new Date(at)).map(({ kind }) => kind);

  it.each([
    ['the morning after the day it is needed by', { neededBy: '2026-06-17' }, '2026-06-18T07:00:00Z'],
    ['the morning after, when it is for today', { urgency: 'TODAY' as const }, '2026-06-16T07:00:00Z'],
    ['the morning after three days, when it has no day', {}, '2026-06-19T07:00:00Z'],
    ['the morning after a week, when there is no hurry', { urgency: 'WHEN_POSSIBLE' as const }, '2026-06-23T07:00:00Z'],
    ['the morning after it was taken, when its day was over by then', { neededBy: '2026-06-10' }, '2026-06-16T07:00:00Z'],
  ])('is told at eight on %s', (_case, facts, at) => {
    expect(overdue(facts, new Date(Date.parse(at) - 1).toISOString())).toEqual([]);
    expect(overdue(facts, at)).toEqual(['TASK_OVERDUE']);
  });

  it('names who has it, and is no business of anybody’s once it is delivered or handed back', () => {
    const task = accepted(aRequest({ neededBy: '2026-06-15' }), samira);
    expect(nudgesDue(task, null, after(24))).toEqual([{ kind: 'TASK_OVERDUE', about: taskOf(samira), volunteerId: samira.id }]);
    expect(due(must(deliver(task, taskOf(samira), newIds(500), after(1))), 12)).toEqual([]);
    expect(due(must(handBack(task, taskOf(samira), after(23))), 24)).toEqual([]);
  });
});

it('reminds those who have not said how it went after half a day, each of them', () => {
  const delivered = must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(500), NOON));
  expect(due(delivered, 11.99)).toEqual([]);
  expect(nudgesDue(delivered, null, after(12)).map(({ kind, volunteerId }) => [kind, volunteerId])).toEqual([
    ['FOLLOW_UP_DUE', null],
    ['FOLLOW_UP_DUE', samira.id],
  ]);
});

it('never asks for what was not due before to be due no more, as long as nothing happens', () => {
  const states = [
    aRequest(),
    offered(aRequest(), samira),
    accepted(aRequest({ neededBy: '2026-06-20' }), samira),
    must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(500), NOON)),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (it, a, b) => {
      const [sooner, later] = [due(it, Math.min(a, b)), due(it, Math.max(a, b))];
      expect(later).toEqual(expect.arrayContaining(sooner));
    }),
  );
});
