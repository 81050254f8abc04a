import {
  type Category,
  CategoryKey,
  dayIn,
  impossibilities,
  isTooRareToName,
  LANGUAGES,
  LanguageTag,
  NetworkId,
  SEEDED_CATEGORIES,
  SEEDED_SKILLS,
  SkillKey,
  StaffId,
  TIME_ZONE,
  type Volunteer,
  VolunteerId,
  type Ward,
  WardCode,
  weekdayOf,
} from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { SPEAKERS } from '../facts/languages.ts';
import { WARD, WARDS } from '../facts/wards.ts';
import { STAFF, VOLUNTEERS } from '../people.ts';
import { REQUESTS } from '../requests.ts';
import { CROWD } from './crowd.ts';
import { Dice } from './dice.ts';
import { eightWeeks, type Lived } from './eight-weeks.ts';
import { World } from './world.ts';

const NOWS = ['2025-11-26T10:00:00Z', '2026-02-01T00:05:00Z', '2026-03-30T23:55:00Z', '2026-07-19T17:30:00Z'].map(
  (at) => new Date(at),
);
const DAY_MS = 86_400_000;
const wards: Ward[] = WARDS.map(({ code, name, labelPoint, neighbours }) => ({
  ...{ code: WardCode(code), name, labelPoint },
  neighbours: neighbours.map((neighbour) => WardCode(neighbour.code)),
}));
const categories = new Map<string, Category>(SEEDED_CATEGORIES.map((category) => [category.key, category]));
const networkId = NetworkId('westminster');

const crowdAt = (now: Date): Volunteer[] =>
  CROWD.map(
    ({ key, firstName, ward, languages, categoryKeys, skillKeys, credentials, capacity, onDuty, selfIsolating, status }) => ({
      ...{ id: VolunteerId(key), networkId, firstName, wardCode: WardCode(ward), capacity, onDuty, selfIsolating, status },
      ...{
        languages: languages.map(LanguageTag),
        categoryKeys: categoryKeys.map(CategoryKey),
        skillKeys: skillKeys.map(SkillKey),
      },
      credentials: credentials.map(({ kind, validForDays }) => ({
        kind,
        validUntil: validForDays === null ? null : new Date(now.getTime() + validForDays * DAY_MS).toISOString().slice(0, 10),
      })),
      ...{ liveAssignments: 0, tasksLately: 0, askedLately: 0, didItLast: false, freeTimes: [] },
    }),
  );

const duties = STAFF.filter(({ network }) => network === 'westminster').flatMap(({ key, wards: led, dutyDays }) =>
  led.flatMap((ward) => dutyDays.map((weekday) => ({ ward: WardCode(ward), weekday, staffId: StaffId(key) }))),
);
const worldAt = (now: Date) =>
  new World({ networkId, now, wards, duties, volunteers: crowdAt(now), speakers: new Map(SPEAKERS) });
const livedAt = (now: Date): Lived[] => eightWeeks(worldAt(now), categories);

describe('the crowd', () => {
  it('makes 420 volunteers with those written by hand, over 400 of them in the big network, in every ward', () => {
    expect(CROWD.length + VOLUNTEERS.length).toBe(420);
    for (const { code } of WARDS) {
      const there = CROWD.filter(({ ward }) => ward === code).length;
      expect(there).toBeGreaterThanOrEqual(19);
      expect(there).toBeLessThanOrEqual(21); // with those written by hand a ward's list is one page
    }
  });

  it('gives everybody a key, an address and a fictional number of their own', () => {
    const everybody = [...STAFF, ...VOLUNTEERS, ...CROWD];
    for (const field of ['key', 'email', 'phone'] as const)
      expect(new Set(everybody.map((one) => one[field])).size).toBe(everybody.length);
    for (const { key, email, phone } of CROWD) {
      expect(key).toMatch(/^[a-z]+-[a-z]$/);
      expect(email).toBe(`${key}@neighbours.example`);
      expect(phone).toMatch(/^07700 900\d{3}$/);
    }
    const byHand = new Set([...STAFF, ...VOLUNTEERS].map(({ firstName }) => firstName));
    expect(CROWD.map(({ firstName }) => firstName).filter((name) => byHand.has(name))).toEqual([]);
  });

  it('lives in squares of its wards, and offers and can what the network knows', () => {
    const squares = new Set(VOLUNTEERS.map(({ ward, gridE, gridN }) => `${ward} ${gridE} ${gridN}`));
    const skills = new Set<string>(SEEDED_SKILLS.map(({ key }) => key));
    const known = new Set<string>(LANGUAGES.map(({ tag }) => tag));
    for (const { ward, gridE, gridN, categoryKeys, skillKeys, languages } of CROWD) {
      expect(squares).toContain(`${ward} ${gridE} ${gridN}`);
      expect(categoryKeys.filter((key) => !categories.has(key))).toEqual([]);
      expect(skillKeys.filter((key) => !skills.has(key))).toEqual([]);
      expect(new Set(languages).size).toBe(languages.length);
      expect(languages.filter((tag) => !known.has(tag))).toEqual([]);
    }
  });

  it('speaks as the census does, and leaves a ward without Arabic', () => {
    const speakers = (tag: string, ward?: string) =>
      [...CROWD, ...VOLUNTEERS].filter((one) => one.languages.includes(tag) && (!ward || one.ward === ward)).length;
    expect(speakers('ar')).toBeGreaterThan(30);
    for (const tag of ['fr', 'es', 'it', 'pt', 'bn']) {
      expect(speakers(tag)).toBeGreaterThanOrEqual(8);
      expect(speakers(tag)).toBeLessThan(speakers('ar'));
    }
    expect([WARD.vincentSquare, WARD.pimlicoNorth, WARD.stJamess, WARD.pimlicoSouth].map((ward) => speakers('ar', ward))).toEqual(
      [0, 0, 0, 2],
    );
  });

  it('has proofs that run out within four weeks, proofs that have run out, and people who are not free', () => {
    const valid = CROWD.flatMap(({ credentials }) => credentials.map(({ validForDays }) => validForDays ?? 999));
    expect(valid.filter((days) => days >= 0 && days <= 28).length).toBeGreaterThan(20);
    expect(valid.filter((days) => days < 0).length).toBeGreaterThan(10);
    for (const found of [CROWD.filter(({ onDuty }) => !onDuty), CROWD.filter(({ selfIsolating }) => selfIsolating)])
      expect(found.length).toBeGreaterThan(8);
    expect(new Set(CROWD.map(({ status }) => status))).toEqual(new Set(['APPROVED', 'SUSPENDED']));
  });
});

describe.each(NOWS)('eight weeks before %s', (now) => {
  const lived = livedAt(now);
  const requests = lived.map(({ life }) => life.request);

  it('are 300 requests with those written by hand, in every state, none of them impossible', () => {
    expect(lived.length + REQUESTS.length).toBe(300);
    expect(requests.flatMap(impossibilities)).toEqual([]);
    expect(new Set(requests.map(({ status }) => status))).toEqual(
      new Set(['OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET']),
    );
  });

  it('lie behind us: nothing happens before it was taken, nothing after now, most of it over', () => {
    for (const request of requests) {
      const { takenAt, deliveredAt, endedAt, offers, assignments, followUps } = request;
      expect(now.getTime() - takenAt.getTime()).toBeLessThan(58 * DAY_MS);
      const moments = [
        ...[deliveredAt, endedAt, ...offers.flatMap((offer) => [offer.offeredAt, offer.settledAt])],
        ...assignments.flatMap((one) => [one.proposedAt, one.acceptedAt, one.startedAt, one.deliveredAt, one.endedAt]),
        ...followUps.flatMap((one) => [one.dueAt, one.endedAt]),
      ];
      for (const moment of moments) {
        if (moment) expect([moment >= takenAt, moment <= now]).toEqual([true, true]);
      }
    }
    const running = requests.filter(({ endedAt }) => endedAt === null).length;
    expect(running).toBeGreaterThan(15);
    expect(running).toBeLessThan(70);
  });

  it('leave no deadline that has passed: proposals still wait, cards are still kept', () => {
    for (const { status, deliveredAt, assignments } of requests) {
      for (const one of assignments)
        if (one.status === 'PROPOSED') expect(now.getTime() - one.proposedAt.getTime()).toBeLessThan(0.6 * DAY_MS);
      if (status === 'DELIVERED' && deliveredAt) expect(now.getTime() - deliveredAt.getTime()).toBeLessThan(6.5 * DAY_MS);
    }
  });

  it('come most on Mondays, in the morning and after work, never at night', () => {
    const days = requests.map(({ takenAt }) => weekdayOf(dayIn(TIME_ZONE, takenAt)));
    const on = (weekday: number) => days.filter((day) => day === weekday).length;
    for (const weekday of [2, 3, 4, 5, 6, 7]) expect(on(1)).toBeGreaterThan(on(weekday));
    const calls = requests.filter(({ continues }) => continues === null);
    const hours = calls.map(({ takenAt }) =>
      Number(new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: 'numeric', hourCycle: 'h23' }).format(takenAt)),
    );
    expect(hours.filter((hour) => hour < 8 || hour > 21)).toEqual([]);
    expect(hours.filter((hour) => hour >= 17).length).toBeGreaterThan(hours.filter((hour) => hour >= 12 && hour < 15).length);
  });

  it('never ask more of a volunteer than they wanted, and tell strangers no rare language', () => {
    const capacity = new Map(CROWD.map(({ key, capacity: most }) => [key, most]));
    const busy = new Map<string, number>();
    for (const { assignments } of requests)
      for (const { volunteerId, status } of assignments)
        if (['PROPOSED', 'ACCEPTED', 'STARTED'].includes(status)) busy.set(volunteerId, (busy.get(volunteerId) ?? 0) + 1);
    for (const [key, tasks] of busy) expect([key, tasks <= (capacity.get(key) ?? 0)]).toEqual([key, true]);
    const speakers = new Map(SPEAKERS);
    for (const { life } of lived) {
      const language = life.callOut?.slots.language;
      if (language) expect(isTooRareToName(language, speakers.get(language) ?? null)).toBe(false);
    }
  });

  it('go on from one another where more help was needed, each once and after it', () => {
    const byId = new Map(requests.map((request) => [request.id, request]));
    const going = requests.filter(({ continues }) => continues !== null);
    expect(going.length).toBeGreaterThan(3);
    expect(new Set(going.map(({ continues }) => continues)).size).toBe(going.length);
    for (const { continues, takenAt, preferredLanguage, wardCode } of going) {
      const before = continues && byId.get(continues);
      expect(before && before.takenAt < takenAt).toBe(true);
      expect(before && [before.preferredLanguage, before.wardCode]).toEqual([preferredLanguage, wardCode]);
      expect(before?.followUps.some(({ answer }) => answer === 'NEEDS_MORE_HELP')).toBe(true);
    }
    const more = requests.filter(({ followUps }) => followUps.some(({ answer }) => answer === 'NEEDS_MORE_HELP'));
    expect(more.length).toBe(going.length); // whoever said so was taken on
  });

  it('are the same whoever makes them', () => {
    const facts = (all: Lived[]) =>
      all.map(({ life: { request }, need, told }) => [
        request.status,
        request.takenAt,
        request.deliveredAt,
        request.endedAt,
        need,
        told,
      ]);
    expect(facts(livedAt(now))).toEqual(facts(lived));
  });
});

it('has dice that fall evenly enough and alike', () => {
  const [dice, same] = [new Dice(7), new Dice(7)];
  const rolls = Array.from({ length: 6000 }, () => dice.between(1, 6));
  expect(rolls).toEqual(Array.from({ length: 6000 }, () => same.between(1, 6)));
  for (const face of [1, 2, 3, 4, 5, 6]) {
    const fell = rolls.filter((roll) => roll === face).length;
    expect(fell > 850 && fell < 1150).toBe(true);
  }
});
