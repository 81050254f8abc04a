import fc from 'fast-check';
import { CREDENTIAL_KINDS } from '../categories/category.ts';
import { SEEDED_CATEGORIES } from '../categories/seeded-categories.ts';
import { LanguageTag, NetworkId, VolunteerId, type WardCode } from '../ids.ts';
import { VOLUNTEER_STATUSES, type Volunteer } from '../matching/volunteer.ts';
import { SEEDED_SKILLS } from '../skills/seeded-skills.ts';
import { FREE_TIMES, type FreeTime } from '../volunteers/free-times.ts';
import { OUR_NETWORK, wardCode } from './builders.ts';
import { anId } from './ids.ts';

/** A few languages, so that meeting one's own is common. */
export const anyLanguage: fc.Arbitrary<LanguageTag> = fc.constantFrom('en', 'ar', 'fr', 'bn', 'so').map(LanguageTag);

/** One of the seven seeded categories. */
export const anyCategory = fc.constantFrom(...SEEDED_CATEGORIES);

/** Some of the first few skills, or none, so that having one that is asked for is common. */
export const anySkills = fc.subarray(SEEDED_SKILLS.slice(0, 4).map(({ key }) => key));

/** A moment of these years; the database knows no others. */
export const anyMoment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2035-12-31T23:59:59Z'),
  noInvalidDate: true,
});

/** A calendar day of these years (YYYY-MM-DD). */
export const anyDay = anyMoment.map((moment) => moment.toISOString().slice(0, 10));

const mostly = <T>(usual: T, ...unusual: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...unusual) });

const anyCredentials = fc.oneof(
  { weight: 4, arbitrary: fc.constant(CREDENTIAL_KINDS.map((kind) => ({ kind, validUntil: null }))) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ kind: fc.constantFrom(...CREDENTIAL_KINDS), validUntil: fc.option(anyDay) }), {
      maxLength: 4,
    }),
  },
);

/** The volunteer with this number, living in one of these wards, most often but not always somebody who may be asked. */
export function anyVolunteer(n: number, wards: readonly WardCode[] = [wardCode(0), wardCode(1)]): fc.Arbitrary<Volunteer> {
  const keys = SEEDED_CATEGORIES.map(({ key }) => key);
  return fc.record({
    id: fc.constant(VolunteerId(anId(100 + n))),
    networkId: mostly(OUR_NETWORK, NetworkId(anId(9))),
    firstName: fc.constant(`Volunteer ${n}`),
    wardCode: fc.constantFrom(...wards),
    languages: fc.uniqueArray(anyLanguage, { maxLength: 3 }),
    categoryKeys: fc.oneof({ weight: 4, arbitrary: fc.constant(keys) }, { weight: 1, arbitrary: fc.subarray(keys) }),
    skillKeys: anySkills,
    credentials: anyCredentials,
    capacity: fc.integer({ min: 0, max: 4 }),
    liveAssignments: fc.integer({ min: 0, max: 3 }),
    tasksLately: fc.integer({ min: 0, max: 6 }),
    askedLately: fc.integer({ min: 0, max: 6 }),
    didItLast: fc.boolean(),
    onDuty: mostly(true, false),
    freeTimes: fc.oneof(
      { weight: 2, arbitrary: fc.constant<FreeTime[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...FREE_TIMES]) },
    ),
    selfIsolating: mostly(false, true),
    status: mostly('APPROVED', ...VOLUNTEER_STATUSES),
  });
}

/** So many volunteers, each with an id of their own, in an order that says nothing. */
export function anyVolunteers(count: { min: number; max: number }, wards?: readonly WardCode[]): fc.Arbitrary<Volunteer[]> {
  return fc
    .integer(count)
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, n) => anyVolunteer(n, wards))))
    .chain((people) => fc.shuffledSubarray(people, { minLength: people.length }));
}
