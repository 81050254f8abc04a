import { expect, it } from 'vitest';
import { must } from '../testing/must.ts';
import { MOST_TASKS, sayOfVolunteer } from './say-of-volunteer.ts';

const CHOICES = { categoryKeys: ['shopping', 'post'], skillKeys: ['driving'] };

it('leaves as it was what is not said', () => {
  const nothing = { languages: null, categoryKeys: null, skillKeys: null, capacity: null, freeTimes: null, quietHours: null };
  expect(must(sayOfVolunteer({}, CHOICES))).toEqual(nothing);
  expect(must(sayOfVolunteer({ languages: null, capacity: null }, CHOICES))).toEqual(nothing);
});

it('takes each language, kind of help and skill once, and no skill at all too', () => {
  const said = { languages: ['ar', 'en', 'ar'], categoryKeys: ['post', 'post'], skillKeys: [], capacity: MOST_TASKS };
  expect(must(sayOfVolunteer(said, CHOICES))).toEqual({
    ...{ languages: ['ar', 'en'], categoryKeys: ['post'], skillKeys: [], capacity: MOST_TASKS },
    ...{ freeTimes: null, quietHours: null },
  });
});

it('takes free times in the order of the week, none at all too, and quiet hours of their own or those of the network', () => {
  const when = (said: Parameters<typeof sayOfVolunteer>[0]) => must(sayOfVolunteer(said, CHOICES));
  expect(when({ freeTimes: ['SUNDAY_EVENING', 'MONDAY_MORNING'] }).freeTimes).toEqual(['MONDAY_MORNING', 'SUNDAY_EVENING']);
  expect(when({ freeTimes: [] }).freeTimes).toEqual([]);
  expect(when({ quietHours: { from: 18, until: 10 } }).quietHours).toEqual({ from: 18, until: 10 });
  expect(when({ quietHours: 'AS_NETWORK' }).quietHours).toBe('AS_NETWORK');
});

it('says all that is wrong at once, each at its field', () => {
  const said = { languages: ['klingon'], categoryKeys: ['dancing'], skillKeys: ['flying'], capacity: 0 };
  expect(sayOfVolunteer(said, CHOICES)).toEqual({
    ok: false,
    refusals: [
      { code: 'LANGUAGE_UNKNOWN', field: 'languages' },
      { code: 'CATEGORY_UNKNOWN', field: 'categoryKeys' },
      { code: 'SKILL_UNKNOWN', field: 'skillKeys' },
      { code: 'CAPACITY_OUT_OF_RANGE', field: 'capacity' },
    ],
  });
});

it.each([
  ['LANGUAGES_MISSING', { languages: [] }],
  ['CATEGORIES_MISSING', { categoryKeys: [] }],
  ['CAPACITY_OUT_OF_RANGE', { capacity: MOST_TASKS + 1 }],
  ['CAPACITY_OUT_OF_RANGE', { capacity: 1.5 }],
  ['QUIET_HOURS_MALFORMED', { quietHours: { from: 8, until: 8 } }],
  ['QUIET_HOURS_MALFORMED', { quietHours: { from: 21, until: 24 } }],
])('refuses by %s what nobody could be asked by', (code, said) => {
  expect(sayOfVolunteer(said, CHOICES)).toMatchObject({ ok: false, refusals: [{ code }] });
});
