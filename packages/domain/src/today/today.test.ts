import { describe, expect, it } from 'vitest';
import { CallOutId } from '../ids.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { deliver } from '../requests/deliver.ts';
import type { HelpRequest, NewRequest } from '../requests/help-request.ts';
import { REQUEST_STATUSES } from '../requests/request-status.ts';
import { accepted, offered, proposed, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { must } from '../testing/must.ts';
import { nextStep, TODAY_KINDS } from './today.ts';
import { type TodayFacts, whyToday } from './why-today.ts';

const samira = aVolunteer(1);
const HOUR = 3_600_000;
const after = (hours: number) => new Date(NOON.getTime() + hours * HOUR);
const FACTS: TodayFacts = {
  ...{ nobodyOnDuty: false, callBackAt: null, reached: false, noticeOwed: false },
  ...{ asked: null, referred: false, serviceSilent: false, snoozed: false, setAside: false },
};
const why = (request: HelpRequest, facts: Partial<TodayFacts> = {}, now = NOON) => whyToday(request, { ...FACTS, ...facts }, now);
const aNew = (facts: Partial<NewRequest> = {}) => ({ ...aRequest(), status: 'NEW', ...facts }) as NewRequest;
const asked = { callOutId: CallOutId(anId(6)), askedAt: NOON };
const delivered = must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(500), NOON));

describe('Today', () => {
  it.each([
    ['UNPLACED', aNew({ wardCode: null, handledByWard: null }), {}],
    ['NOBODY_ON_DUTY', aNew(), { nobodyOnDuty: true }],
    ['NOBODY_ON_DUTY', aRequest(), { nobodyOnDuty: true }],
    ['OFFER_WAITING', offered(aRequest(), samira), { asked }],
    ['CALL_BACK', aNew(), { callBackAt: after(2) }],
    ['OVERDUE', aRequest({ neededBy: '2026-06-14' }), { asked }],
    ['DUE', aNew({ urgency: 'TODAY' }), {}],
    ['DUE', aNew({ youngPerson: true }), {}],
    ['NEW', aNew(), {}],
    ['NOBODY_ANSWERED', aRequest(), { asked: { ...asked, nobodyLeftAt: NOON } }],
    ['NOBODY_ASKED', aRequest(), {}],
    ['FOLLOW_UP', delivered, {}],
    ['REFERRAL_SILENT', aRequest(), { asked, referred: true, serviceSilent: true }],
    ['NOTICE', aRequest(), { asked, noticeOwed: true }],
  ] as const)('says %s', (kind, request, facts) => expect(why(request, facts)).toBe(kind));

  it('says nothing of what waits for somebody else, or is over', () => {
    expect(why(aRequest(), { asked })).toBeNull();
    expect(why(proposed(aRequest(), samira))).toBeNull();
    expect(why(accepted(aRequest(), samira))).toBeNull();
    expect(why(aRequest(), { referred: true })).toBeNull();
    expect(why(must(cancelRequest(aRequest(), NOON)))).toBeNull();
  });

  it('leaves out what is put off or set aside', () => {
    expect([why(aNew(), { snoozed: true }), why(aNew(), { setAside: true })]).toEqual([null, null]);
  });

  it('says once why, the first that holds', () => {
    const everything = { nobodyOnDuty: true, callBackAt: NOON, noticeOwed: true, serviceSilent: true };
    expect(why(aNew({ neededBy: '2026-06-14' }), everything)).toBe('NOBODY_ON_DUTY');
    expect(why(aNew({ neededBy: '2026-06-14' }), { ...everything, nobodyOnDuty: false })).toBe('CALL_BACK');
    expect(why(aNew({ neededBy: '2026-06-14' }), { noticeOwed: true })).toBe('OVERDUE');
  });

  it('leaves whoever is to be called back on another day until then', () => {
    expect(why(aNew(), { callBackAt: after(30), noticeOwed: true })).toBeNull();
    expect(why(delivered, { callBackAt: after(30) })).toBeNull();
  });

  it('hears of silence a day after they were asked, and of a task the morning after its day', () => {
    expect([why(aRequest(), { asked }, after(23.9)), why(aRequest(), { asked }, after(24))]).toEqual([null, 'NOBODY_ANSWERED']);
    const task = accepted(aRequest({ neededBy: '2026-06-15' }), samira);
    expect([why(task, {}, after(19.9)), why(task, {}, after(20))]).toEqual([null, 'OVERDUE']);
  });

  it('asks nobody for an occurrence that is weeks ahead', () => {
    const occurrence = { ...aRequest({ neededBy: '2026-06-29' }), arrangementId: anId(50) };
    expect([whyToday(occurrence, FACTS, NOON), whyToday(occurrence, FACTS, after(24 * 8))]).toEqual([null, 'NOBODY_ASKED']);
  });

  it('rings nobody where an organisation asks', () => {
    const asks = { askingServiceId: 'a service' };
    expect(why({ ...delivered, ...asks })).toBeNull();
    expect(why(aRequest(asks), { asked, noticeOwed: true, callBackAt: NOON })).toBeNull();
  });
});

it('has one next step for each, in every state', () => {
  const steps = TODAY_KINDS.flatMap((kind) => REQUEST_STATUSES.map((status) => nextStep(kind, status)));
  expect(new Set(steps)).toEqual(new Set(['PLACE', 'RING', 'CHOOSE', 'ASK', 'SEE_WHO_GOES', 'ASK_THE_SERVICE']));
  expect([nextStep('DUE', 'NEW'), nextStep('DUE', 'OPEN'), nextStep('OVERDUE', 'ASSIGNED')]).toEqual([
    'RING',
    'ASK',
    'SEE_WHO_GOES',
  ]);
});
