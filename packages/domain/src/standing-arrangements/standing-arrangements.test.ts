import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, TIME_ZONE } from '../days/day.ts';
import { type Weekday, weekdayOf } from '../days/weekday.ts';
import { acceptReferral, declineReferral, startReferral } from '../referrals/answer-referral.ts';
import type { Referral } from '../referrals/referral.ts';
import { sendReferral } from '../referrals/send-referral.ts';
import { REQUEST_STATUSES } from '../requests/request-status.ts';
import { aCategory, aRequest, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import { endArrangement } from './end-arrangement.ts';
import { nextDay, nextOccurrence, type Occurrence } from './next-occurrence.ts';
import { isTakenOver, setUpArrangement, type WantedArrangement } from './set-up-arrangement.ts';
import type { StandingArrangement } from './standing-arrangement.ts';

const sent: Referral = must(
  sendReferral(
    aRequest(),
    {
      ...{ id: anId(20), organizationId: anId(21), status: 'ACTIVE', takesReferrals: 'API' },
      ...{ referralFields: ['calledName'], answerHours: 48 },
    },
    [],
    { by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar', until: '2026-08-01', fields: ['calledName'] },
    anId(22),
    NOON,
  ),
);
const started = must(startReferral(must(acceptReferral(sent, NOON)), NOON));
const wanted: WantedArrangement = {
  ...{ id: anId(30), category: aCategory(), way: 'IN_PERSON', weekday: 4 },
  consent: { words: 'ARRANGEMENT_1', language: 'ar' },
};
const setUp = (
  more: Partial<WantedArrangement> = {},
  referrals: Referral[] = [sent],
  others: StandingArrangement[] = [],
  request = aRequest(),
) => setUpArrangement({ arrangementId: null, ...request }, referrals, others, { ...wanted, ...more }, NOON);
const { arrangement } = must(setUp());

describe('help every week', () => {
  it('is set up beside a referral that runs, with the person’s yes', () => {
    expect(must(setUp())).toMatchObject({
      arrangement: { categoryKey: 'shopping', weekday: 4, endedAt: null },
      consent: { consentWords: 'ARRANGEMENT_1', consentAt: NOON },
    });
  });

  it('is refused with the reason', () => {
    const declined = must(declineReferral(sent, 'NO_CAPACITY', NOON));
    expect(codesOf(setUp({}, [declined]))).toEqual(['NO_REFERRAL_WAITS']);
    expect(codesOf(setUp({}, [started]))).toEqual(['NO_REFERRAL_WAITS']);
    expect(codesOf(setUp({}, [sent], [arrangement]))).toEqual(['ARRANGEMENT_RUNNING']);
    const occurrence = { ...aRequest(), arrangementId: arrangement.id };
    expect(codesOf(setUp({}, [sent], [], occurrence))).toEqual(['ARRANGEMENT_RUNNING']);
    expect(codesOf(setUp({ category: aCategory('dog-walking'), way: 'ONLINE' }))).toEqual(['WAY_NOT_OFFERED']);
    for (const weekday of [0, 8, 1.5]) expect(codesOf(setUp({ weekday }))).toEqual(['WEEKDAY_OUT_OF_RANGE']);
    expect(codesOf(setUp({ consent: null }))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(setUp({}, [sent], [], aRequest({ youngPerson: true })))).toEqual(['REQUEST_NOT_OPEN']);
    expect(codesOf(setUp({}, [sent], [], { ...aRequest(), status: 'NEW' } as never))).toEqual(['REQUEST_NOT_OPEN']);
  });

  it('is ended once, and may then be set up again', () => {
    const ended = must(endArrangement(arrangement, 'BY_LEAD', NOON));
    expect(ended).toEqual({ ...arrangement, endedAt: NOON, endedWhy: 'BY_LEAD' });
    expect(codesOf(endArrangement(ended, 'BY_REQUESTER', NOON))).toEqual(['ARRANGEMENT_OVER']);
    expect(setUp({}, [sent], [ended]).ok).toBe(true);
    expect(nextOccurrence(ended, [], NOON)).toBeNull();
  });

  it('is not needed any more once a service has started, and a no changes nothing', () => {
    expect([
      isTakenOver([sent]),
      isTakenOver([sent, started]),
      isTakenOver([must(declineReferral(sent, 'OTHER', NOON))]),
    ]).toEqual([...[false, true, false]]);
  });
});

const anyWeekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('the next occurrence', () => {
  it('is for that day of the week, after the day given, and within a week of it', () => {
    fc.assert(
      fc.property(anyWeekday, anyDay, (weekday, after) => {
        const next = nextDay(weekday, after);
        expect([weekdayOf(next), next > after, next <= addDays(after, 7)]).toEqual([weekday, true, true]);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it('comes one at a time, each in a later week, whatever became of the one before and however late it was over', () => {
    const week = fc.record({
      ending: fc.constantFrom(...REQUEST_STATUSES.filter((status) => !['NEW', 'OPEN', 'ASSIGNED'].includes(status))),
      afterDays: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(anyWeekday, fc.array(week, { maxLength: 12 }), (weekday, weeks) => {
        const made: Occurrence[] = [];
        let now = NOON;
        for (const { ending, afterDays } of weeks) {
          const day = nextOccurrence({ ...arrangement, weekday }, made, now);
          const last = made.at(-1)?.neededBy;
          expect(day && weekdayOf(day)).toBe(weekday);
          expect(day && day > dayIn(TIME_ZONE, now) && (!last || day >= addDays(last, 7))).toBe(true);
          made.push({ status: 'OPEN', neededBy: day });
          expect(nextOccurrence({ ...arrangement, weekday }, made, now)).toBeNull();
          made[made.length - 1] = { status: ending, neededBy: day };
          now = new Date(now.getTime() + afterDays * 86_400_000);
        }
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});
