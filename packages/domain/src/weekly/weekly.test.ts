import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { londonMoment } from '../days/clock.ts';
import { addDays } from '../days/day.ts';
import { CategoryKey, LanguageTag, SkillKey } from '../ids.ts';
import { VOLUNTEER_STATUSES } from '../matching/volunteer.ts';
import { aVolunteer } from '../testing/builders.ts';
import { LEAST_ASKED_FOR, lookedFor, type Supply, THIN } from './looked-for.ts';
import {
  type OfWeeklyMail,
  UNASKED_DAYS,
  USUAL_WEEKLY_TIME,
  type WeeklyTime,
  wantsWeeklyMail,
  weeklyMailDay,
  weeklyMailDue,
} from './weekly-mail.ts';

const DAY = 24 * 3_600_000;
const THURSDAY = new Date('2026-06-18T09:30:00Z');
const before = (days: number, ms = 0) => new Date(THURSDAY.getTime() - days * DAY - ms);
const someone: OfWeeklyMail = {
  wanted: true,
  status: 'APPROVED',
  onDuty: true,
  joinedAt: before(90),
  lastAskedAt: null,
  lastMailDay: null,
  busy: false,
};

describe('the hours of the weekly mail', () => {
  it.each([
    ['2026-06-18T08:59:59Z', null],
    ['2026-06-18T09:00:00Z', '2026-06-18'],
    ['2026-06-18T16:59:59Z', '2026-06-18'],
    ['2026-06-18T17:00:00Z', null],
    ['2026-01-15T09:59:59Z', null],
    ['2026-01-15T10:00:00Z', '2026-01-15'],
    ['2026-06-17T12:00:00Z', null],
    ['2026-06-19T12:00:00Z', null],
  ])('at %s in London it is that of %s', (at, day) => expect(weeklyMailDay(USUAL_WEEKLY_TIME, new Date(at))).toBe(day));

  it('are on one day of any seven, whenever a worker looks', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (at) => {
        const first = at.toISOString().slice(0, 10);
        const days = Array.from({ length: 7 }, (_, n) => weeklyMailDay(USUAL_WEEKLY_TIME, londonMoment(addDays(first, n), 12)));
        expect(days.filter((day) => day !== null)).toHaveLength(1);
      }),
    );
  });
});

describe('who gets the weekly mail', () => {
  it('is whoever wants it and was asked for nothing in a week', () => {
    expect(wantsWeeklyMail(someone, THURSDAY)).toBe(true);
    expect(wantsWeeklyMail({ ...someone, lastAskedAt: before(UNASKED_DAYS) }, THURSDAY)).toBe(true);
    expect(wantsWeeklyMail({ ...someone, lastAskedAt: before(UNASKED_DAYS, -1) }, THURSDAY)).toBe(false);
  });

  it.each<[string, Partial<OfWeeklyMail>]>([
    ['who did not say so', { wanted: false }],
    ['who are not taken on yet', { status: 'APPLIED' }],
    ['who are paused', { status: 'SUSPENDED' }],
    ['who have left', { status: 'LEFT' }],
    ['who do not want to be asked for now', { onDuty: false }],
    ['who have a task', { busy: true }],
    ['who have been with us for less than a week', { joinedAt: before(6) }],
  ])('is none of those %s', (_who, facts) => expect(wantsWeeklyMail({ ...someone, ...facts }, THURSDAY)).toBe(false));

  it('is never anybody who was asked within a week, whatever else is true of them', () => {
    const anybody = fc.record({
      wanted: fc.boolean(),
      status: fc.constantFrom(...VOLUNTEER_STATUSES),
      onDuty: fc.boolean(),
      joinedAt: fc.integer({ min: 0, max: 400 }).map((days) => before(days)),
      lastAskedAt: fc.integer({ min: 0, max: UNASKED_DAYS * DAY - 1 }).map((ms) => before(0, ms)),
      lastMailDay: fc.constant(null),
      busy: fc.boolean(),
    });
    fc.assert(
      fc.property(anybody, (volunteer) => {
        expect(wantsWeeklyMail(volunteer, THURSDAY)).toBe(false);
      }),
    );
  });
});

describe('however often workers look, and whatever day a network chooses', () => {
  it('makes no second mail within a week', () => {
    const week = fc.array(fc.integer({ min: 0, max: 60 * 24 * 60 }), { minLength: 1, maxLength: 60 });
    const times = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }) });
    fc.assert(
      fc.property(week, fc.array(times, { minLength: 1, maxLength: 4 }), (minutes, chosen) => {
        const made: string[] = [];
        for (const [n, minute] of minutes.sort((a, b) => a - b).entries()) {
          const time = chosen[n % chosen.length] as WeeklyTime;
          const at = new Date(THURSDAY.getTime() + minute * 60_000);
          const day = weeklyMailDue({ ...someone, lastMailDay: made.at(-1) ?? null }, time, at);
          if (day !== null) made.push(day);
        }
        for (const [n, day] of made.entries()) if (n > 0) expect(day >= addDays(made[n - 1] as string, 7)).toBe(true);
      }),
    );
    expect(weeklyMailDue({ ...someone, lastMailDay: '2026-06-11' }, USUAL_WEEKLY_TIME, THURSDAY)).toBe('2026-06-18');
    expect(weeklyMailDue({ ...someone, lastMailDay: '2026-06-12' }, USUAL_WEEKLY_TIME, THURSDAY)).toBeNull();
  });
});

describe('what is looked for', () => {
  const thin: Supply = {
    languages: [{ tag: LanguageTag('ar'), askedFor: LEAST_ASKED_FOR, volunteers: THIN - 1, speakers: 5000 }],
    categories: [
      { key: CategoryKey('dog-walking'), ways: ['IN_PERSON'], volunteers: 0 },
      { key: CategoryKey('chat'), ways: ['BY_PHONE'], volunteers: 2 },
    ],
    skills: [{ key: SkillKey('driving'), volunteers: 1 }],
  };
  const reader = aVolunteer(1, { categoryKeys: [CategoryKey('shopping')], skillKeys: [] });
  const first = thin.languages[0] as Supply['languages'][number];
  const named = (supply: Supply, who = reader) => lookedFor(who, supply).map((one) => ('tag' in one ? one.tag : one.key));

  it('names languages first, then kinds of help, then skills, and three at most', () => {
    expect(named(thin)).toEqual(['ar', 'dog-walking', 'chat']);
    expect(named({ ...thin, languages: [] })).toEqual(['dog-walking', 'chat', 'driving']);
  });

  it.each<[string, Partial<typeof first>]>([
    ['so few asked for that it tells of a person', { askedFor: LEAST_ASKED_FOR - 1 }],
    ['enough volunteers speak', { volunteers: THIN }],
    ['is too rare to name', { speakers: 999 }],
    ['nobody has counted', { speakers: null }],
    ['is English', { tag: LanguageTag('en') }],
  ])('names no language that %s', (_why, facts) =>
    expect(named({ ...thin, languages: [{ ...first, ...facts }] })).not.toContain(facts.tag ?? 'ar'),
  );

  it('tells nobody of what they have ticked, and whoever stays at home of nothing that is done at a door', () => {
    const can = { languages: [LanguageTag('ar')], categoryKeys: [CategoryKey('chat')], skillKeys: [SkillKey('driving')] };
    expect(named(thin, aVolunteer(1, can))).toEqual(['dog-walking']);
    expect(named(thin, aVolunteer(1, { ...can, selfIsolating: true }))).toEqual([]);
  });

  it('has nothing to say where nothing is thin', () => expect(named({ languages: [], categories: [], skills: [] })).toEqual([]));
});
