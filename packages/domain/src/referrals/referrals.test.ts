import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day.ts';
import { aRequest, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import * as answer from './answer-referral.ts';
import { endReferralAgain, failReferral, keepReferral, withdrawReferral } from './end-referral.ts';
import { DECLINE_REASONS, holdsEnvelope, isReferralRunning, REFERRAL_ARROWS, type Referral } from './referral.ts';
import { referralAbilities } from './referral-abilities.ts';
import type { SaidReferralConsent } from './referral-consent.ts';
import { envelopeOf, REFERRAL_FIELDS } from './referral-field.ts';
import { gapOfReferral } from './referral-gap.ts';
import { type ReferredTo, sendReferral } from './send-referral.ts';

const foodBank: ReferredTo = {
  ...{ id: anId(20), organizationId: anId(21), status: 'ACTIVE', takesReferrals: 'API' },
  ...{ referralFields: ['calledName', 'phone', 'householdSize', 'diet'], answerHours: 48 },
};
const yes: SaidReferralConsent = {
  ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar', until: '2026-08-01' },
  fields: ['calledName', 'phone', 'diet', 'note'],
};
const send = (service: Partial<ReferredTo> = {}, said: Partial<SaidReferralConsent> | null = {}, others: Referral[] = []) =>
  sendReferral(aRequest(), { ...foodBank, ...service }, others, said && { ...yes, ...said }, anId(22), NOON);
const sent = must(send());
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);

const VERBS: Record<
  string,
  (
    referral: Referral,
    now: Date,
  ) => { ok: true; value: Referral } | { ok: false; refusals: { code: string; field: string | null }[] }
> = {
  acknowledge: answer.acknowledgeReferral,
  accept: answer.acceptReferral,
  waitlist: (referral, now) => answer.waitlistReferral(referral, 10, now),
  decline: (referral, now) => answer.declineReferral(referral, 'NO_CAPACITY', now),
  start: answer.startReferral,
  complete: answer.completeReferral,
  withdraw: withdrawReferral,
  fail: failReferral,
  keep: (referral, now) => ({ ok: true, value: isReferralRunning(referral) ? keepReferral(referral, now) : referral }),
};

describe('a referral', () => {
  it('never leaves the arrows, never comes back, and is changed by no rule in place, whatever is pressed when', () => {
    const press = fc.record({ verb: fc.constantFrom(...Object.keys(VERBS)), after: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let [referral, at] = [sent as Referral, 0];
        for (const { verb, after } of presses) {
          at += after;
          const before = { ...referral };
          const decision = VERBS[verb]?.(referral, hours(at));
          expect(referral).toEqual(before);
          if (!decision?.ok) continue;
          const next = decision.value;
          if (next.status !== referral.status) expect(REFERRAL_ARROWS[referral.status]).toContain(next.status);
          expect(next.endedAt === null).toBe(holdsEnvelope(next.status));
          expect(next.reason !== null).toBe(next.status === 'DECLINED');
          referral = next;
        }
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it('says of each button whether it would do something', () => {
    const reached: Referral[] = [
      sent,
      must(answer.acknowledgeReferral(sent, NOON)),
      must(answer.waitlistReferral(sent, 10, NOON)),
      must(answer.acceptReferral(sent, NOON)),
      must(answer.startReferral(must(answer.acceptReferral(sent, NOON)), NOON)),
      must(withdrawReferral(sent, NOON)),
    ];
    for (const referral of reached)
      for (const verb of ['acknowledge', 'accept', 'waitlist', 'decline', 'start', 'complete', 'withdraw'] as const) {
        const decision = VERBS[verb]?.(referral, hours(1));
        expect([referral.status, verb, referralAbilities(referral)[verb]]).toEqual([
          referral.status,
          verb,
          (decision?.ok && decision.value !== referral) ?? false,
        ]);
      }
  });

  it('is answered once: of two answers the second is refused', () => {
    const accepted = must(answer.acceptReferral(sent, NOON));
    expect(accepted).toMatchObject({ status: 'ACCEPTED', receivedAt: NOON, answeredAt: NOON });
    expect(codesOf(answer.acceptReferral(accepted, NOON))).toEqual(['REFERRAL_ANSWERED']);
    expect(codesOf(answer.waitlistReferral(accepted, 3, NOON))).toEqual(['REFERRAL_ANSWERED']);
    expect(codesOf(answer.completeReferral(accepted, NOON))).toEqual(['REFERRAL_NOT_STARTED']);
    expect(codesOf(answer.startReferral(sent, NOON))).toEqual(['REFERRAL_NOT_ACCEPTED']);
    const declined = must(answer.declineReferral(accepted, 'NOT_ELIGIBLE', NOON));
    expect(codesOf(answer.acceptReferral(declined, NOON))).toEqual(['REFERRAL_OVER']);
    expect(codesOf(answer.waitlistReferral(sent, 1000, NOON))).toEqual(['WAITING_DAYS_OUT_OF_RANGE']);
  });

  it('fails only while nobody has it', () => {
    expect(must(failReferral(sent, NOON)).status).toBe('FAILED');
    expect(codesOf(failReferral(must(answer.acknowledgeReferral(sent, NOON)), NOON))).toEqual(['REFERRAL_ANSWERED']);
  });

  it('ends again as it is known to have ended', () => {
    expect(endReferralAgain(sent, 'DECLINED', NOON)).toMatchObject({ status: 'DECLINED', reason: 'OTHER', endedAt: NOON });
    expect(endReferralAgain(sent, 'COMPLETED', NOON).status).toBe('COMPLETED');
    expect(endReferralAgain(sent, 'nobody knows', NOON).status).toBe('WITHDRAWN');
  });
});

describe('sending', () => {
  it('needs a service that takes referrals from us and has not got this one', () => {
    expect(codesOf(send({ takesReferrals: 'PHONE' }))).toEqual(['SERVICE_TAKES_NO_REFERRALS']);
    expect(codesOf(send({ takesReferrals: 'SELF_ONLY' }))).toEqual(['SERVICE_TAKES_NO_REFERRALS']);
    expect(codesOf(send({ status: 'DEFUNCT' }))).toEqual(['SERVICE_TAKES_NO_REFERRALS']);
    expect(codesOf(send({}, {}, [sent]))).toEqual(['REFERRAL_RUNNING']);
    expect(send({}, {}, [must(withdrawReferral(sent, NOON))]).ok).toBe(true);
    const ended = { ...aRequest(), status: 'CANCELLED', endedAt: NOON } as const;
    expect(codesOf(sendReferral(ended as never, foodBank, [], yes, anId(22), NOON))).toEqual(['REQUEST_ENDED']);
  });

  it('needs a yes: to these words, to something that is needed, until a day within a year', () => {
    expect(codesOf(send({}, null))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(send({}, { fields: ['address', 'note'] }))).toEqual(['CONSENT_NAMES_NOTHING']);
    expect(codesOf(send({}, { until: '2026-06-14' }))).toEqual(['CONSENT_UNTIL_OUT_OF_RANGE']);
    expect(codesOf(send({}, { until: addDays('2026-06-15', 367) }))).toEqual(['CONSENT_UNTIL_OUT_OF_RANGE']);
    expect(sent.consent).toMatchObject({ by: 'THEMSELVES', how: 'BY_PHONE', fields: ['calledName', 'phone', 'diet'], at: NOON });
  });

  it('tells what is needed and agreed to, and nothing else', () => {
    const known = Object.fromEntries(REFERRAL_FIELDS.map((field) => [field, `their ${field}`]));
    fc.assert(
      fc.property(fc.subarray([...REFERRAL_FIELDS]), fc.subarray([...REFERRAL_FIELDS]), (needed, agreed) => {
        const told = Object.entries(envelopeOf(needed, agreed, known)).filter(([, text]) => text !== null);
        expect(told.map(([field]) => field)).toEqual(needed.filter((field) => field !== 'language' && agreed.includes(field)));
      }),
    );
  });
});

describe('silence', () => {
  it('is asked about once after the service’s own time, and taken for a no after the same time once more', () => {
    expect(keepReferral(sent, hours(47))).toBe(sent);
    const chased = keepReferral(sent, hours(48));
    expect(chased).toMatchObject({ status: 'SENT', chasedAt: hours(48) });
    if (!isReferralRunning(chased)) throw new Error('it is over');
    expect(keepReferral(chased, hours(95))).toBe(chased);
    expect(keepReferral(chased, hours(96))).toMatchObject({ status: 'EXPIRED', endedAt: hours(96) });
    expect(must(answer.acceptReferral(chased, hours(95))).chasedAt).toBeNull();
  });

  it('on a waiting list begins after its days, and after a yes in two weeks; a start ends it', () => {
    const waits = must(answer.waitlistReferral(sent, 10, NOON));
    expect([keepReferral(waits, hours(287)).chasedAt, keepReferral(waits, hours(288)).chasedAt]).toEqual([null, hours(288)]);
    const accepted = must(answer.acceptReferral(sent, NOON));
    expect([keepReferral(accepted, hours(335)).chasedAt, keepReferral(accepted, hours(336)).chasedAt]).toEqual([
      null,
      hours(336),
    ]);
    const started = must(answer.startReferral(accepted, NOON));
    expect(keepReferral(started, hours(24 * 46))).toBe(started);
  });

  it('or not, a yes that has run out takes it back', () => {
    const started = must(answer.startReferral(must(answer.acceptReferral(sent, NOON)), NOON));
    expect(keepReferral(started, new Date('2026-08-01T22:59:00Z'))).toBe(started);
    expect(keepReferral(started, new Date('2026-08-01T23:00:00Z')).status).toBe('WITHDRAWN');
  });
});

it('leaves a gap where the service could not help, and none where the person did not want it', () => {
  const gaps = DECLINE_REASONS.map((reason) => [reason, gapOfReferral(must(answer.declineReferral(sent, reason, NOON)))]);
  expect(Object.fromEntries(gaps)).toEqual({
    ...{ NO_CAPACITY: 'SERVICE_FULL', NOT_ELIGIBLE: 'SERVICE_SAID_NO', OUT_OF_AREA: 'SERVICE_SAID_NO', OTHER: 'SERVICE_SAID_NO' },
    ...{ COULD_NOT_BE_CONTACTED: null, PERSON_DECLINED: null },
  });
  expect([must(failReferral(sent, NOON)), must(withdrawReferral(sent, NOON))].map(gapOfReferral)).toEqual([
    'SERVICE_NOT_REACHED',
    null,
  ]);
});
