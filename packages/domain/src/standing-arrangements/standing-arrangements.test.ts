import { describe, expect, it } from 'vitest';
import { addDays } from '../days/day.ts';
import { acceptReferral, declineReferral, startReferral } from '../referrals/answer-referral.ts';
import type { Referral } from '../referrals/referral.ts';
import { sendReferral } from '../referrals/send-referral.ts';
import { aCategory, aRequest, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { agreeAgain, asksAgainOn, keepArrangement, lastDayOfYes } from './ask-again.ts';
import { isTakenOver } from './bridging.ts';
import { endArrangement } from './end-arrangement.ts';
import { nextOccurrences } from './next-occurrence.ts';
import { setUpArrangement, type WantedArrangement } from './set-up-arrangement.ts';
import type { RunningArrangement, StandingArrangement } from './standing-arrangement.ts';

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
const yes = { words: 'ARRANGEMENT_2', language: 'ar' } as const;
const wanted: WantedArrangement = {
  ...{ id: anId(30), category: aCategory(), way: 'IN_PERSON', rhythm: { weekdays: [4] }, consent: yes },
};
const setUp = (more: Partial<WantedArrangement> = {}, others: StandingArrangement[] = [], request = aRequest()) =>
  setUpArrangement({ arrangementId: null, ...request }, others, { ...wanted, ...more }, NOON);
const { arrangement } = must(setUp());
const days = (count: number) => new Date(NOON.getTime() + count * 86_400_000);

describe('help that recurs', () => {
  it('is set up beside a request that is open or just delivered, with the person’s yes, whether or not a service is waited for', () => {
    expect(must(setUp())).toMatchObject({
      arrangement: { categoryKey: 'shopping', rhythm: { weekdays: [4], everyWeeks: 1, until: null }, endedAt: null },
      consent: { consentWords: 'ARRANGEMENT_2', consentAt: NOON },
    });
    expect(setUp({}, [], { ...aRequest(), status: 'DELIVERED' } as never).ok).toBe(true);
  });

  it('is refused with the reason', () => {
    expect(codesOf(setUp({}, [arrangement]))).toEqual(['ARRANGEMENT_RUNNING']);
    const occurrence = { ...aRequest(), arrangementId: arrangement.id };
    expect(codesOf(setUp({}, [], occurrence))).toEqual(['ARRANGEMENT_RUNNING']);
    expect(codesOf(setUp({ category: aCategory('dog-walking'), way: 'ONLINE' }))).toEqual(['WAY_NOT_OFFERED']);
    for (const weekdays of [[], [0], [8], [1.5]])
      expect(codesOf(setUp({ rhythm: { weekdays } }))).toEqual(['WEEKDAY_OUT_OF_RANGE']);
    expect(codesOf(setUp({ rhythm: { weekdays: [4], until: '2026-06-10' } }))).toEqual(['RHYTHM_HAS_NO_DAY']);
    expect(codesOf(setUp({ consent: null }))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(setUp({ consent: { words: 'ARRANGEMENT_1', language: 'ar' } }))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(setUp({}, [], aRequest({ youngPerson: true })))).toEqual(['REQUEST_NOT_OPEN']);
    expect(codesOf(setUp({}, [], { ...aRequest(), askingServiceId: anId(9) } as never))).toEqual(['REQUEST_NOT_OPEN']);
    for (const status of ['NEW', 'CLOSED', 'CANCELLED'])
      expect(codesOf(setUp({}, [], { ...aRequest(), status } as never))).toEqual(['REQUEST_NOT_OPEN']);
  });

  it('is ended once, and may then be set up again', () => {
    const ended = must(endArrangement(arrangement, 'BY_LEAD', NOON));
    expect(ended).toEqual({ ...arrangement, endedAt: NOON, endedWhy: 'BY_LEAD' });
    expect(codesOf(endArrangement(ended, 'BY_REQUESTER', NOON))).toEqual(['ARRANGEMENT_OVER']);
    expect(setUp({}, [ended]).ok).toBe(true);
    expect(nextOccurrences(ended, NOON)).toEqual([]);
  });

  it('is not needed any more once a service has started, and a no changes nothing', () => {
    expect([
      isTakenOver([sent]),
      isTakenOver([sent, started]),
      isTakenOver([must(declineReferral(sent, 'OTHER', NOON))]),
    ]).toEqual([...[false, true, false]]);
  });
});

describe('the yes to it', () => {
  const kept = (before: StandingArrangement, day: number, underWay = false) => keepArrangement(before, { underWay }, days(day));

  it('is asked for again after four weeks, pauses a week later, and ends it after four more', () => {
    expect(kept(arrangement, 27)).toBe(arrangement);
    const asked = kept(arrangement, 28);
    expect(asked).toEqual({ ...arrangement, askedAgainAt: days(28) });
    expect(kept(asked, 35)).toBe(asked);
    const paused = kept(asked, 36);
    expect(paused).toMatchObject({ askedAgainAt: days(28), pausedAt: days(36), endedAt: null });
    expect(kept(paused, 63)).toBe(paused);
    expect(kept(paused, 64)).toMatchObject({ endedAt: days(64), endedWhy: 'NO_YES' });
    expect([asksAgainOn(NOON), lastDayOfYes(NOON)]).toEqual(['2026-07-13', '2026-07-20']);
  });

  it('said again counts from then, also where it had paused; not to other words, and not once it is over', () => {
    const paused = kept(kept(arrangement, 28), 40) as RunningArrangement;
    const again = must(agreeAgain(paused, yes, days(41)));
    expect(again.arrangement).toMatchObject({ consentAt: days(41), askedAgainAt: null, pausedAt: null });
    expect(again.consent).toEqual({ consentWords: 'ARRANGEMENT_2', consentLanguage: 'ar', consentAt: days(41) });
    expect(kept(again.arrangement, 68)).toBe(again.arrangement);
    expect(codesOf(agreeAgain(paused, null, days(41)))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(agreeAgain(paused, { words: 'ARRANGEMENT_1', language: 'en' }, days(41)))).toEqual(['CONSENT_MISSING']);
    expect(codesOf(agreeAgain(must(endArrangement(paused, 'BY_LEAD', NOON)), yes, days(41)))).toEqual(['ARRANGEMENT_OVER']);
  });

  it('ends with its last day, once nothing of it is under way', () => {
    const short = must(setUp({ rhythm: { weekdays: [4], until: addDays('2026-06-15', 10) } })).arrangement;
    expect(kept(short, 10)).toBe(short);
    expect(kept(short, 11, true)).toBe(short);
    expect(kept(short, 11)).toMatchObject({ endedWhy: 'RUN_OUT' });
    const ended = must(endArrangement(short, 'BY_REQUESTER', NOON));
    expect(kept(ended, 70)).toBe(ended);
  });
});
