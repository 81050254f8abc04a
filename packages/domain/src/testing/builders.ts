import type { Category } from '../categories/category.ts';
import { SEEDED_CATEGORIES } from '../categories/seeded-categories.ts';
import { CategoryKey, LanguageTag, NetworkId, RequestId, VolunteerId, WardCode } from '../ids.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import type { OpenRequest } from '../requests/help-request.ts';
import type { Ward } from '../wards/ward.ts';
import { anId } from './ids.ts';

/** A Monday at noon, British Summer Time. */
export const NOON = new Date('2026-06-15T11:00:00Z');

/** The network that tests happen in. */
export const OUR_NETWORK = NetworkId(anId(1));

/** One of the seven seeded categories; shopping unless told. */
export function aCategory(key = 'shopping', facts: Partial<Category> = {}): Category {
  const seeded = SEEDED_CATEGORIES.find((category) => category.key === key);
  if (!seeded) throw new Error(`No seeded category ${key}`);
  return { ...seeded, ...facts };
}

/** An open request for shopping, in Arabic and in the first of `wardsOf`'s wards, that nobody has offered to do. */
export function aRequest(facts: Partial<OpenRequest> = {}): OpenRequest {
  return {
    id: RequestId(anId(2)),
    networkId: OUR_NETWORK,
    wardCode: wardCode(0),
    handledByWard: facts.wardCode ?? wardCode(0),
    categoryKey: CategoryKey('shopping'),
    way: 'IN_PERSON',
    skillKeys: [],
    preferredLanguage: LanguageTag('ar'),
    urgency: 'THIS_WEEK',
    neededBy: null,
    places: 1,
    status: 'OPEN',
    takenAt: NOON,
    youngPerson: false,
    endedAt: null,
    deliveredAt: null,
    duplicateOf: null,
    continues: null,
    askingServiceId: null,
    interpreting: null,
    interprets: null,
    offers: [],
    assignments: [],
    followUps: [],
    ...facts,
  };
}

/** The nth volunteer, who suits the request above in everything but the language. */
export function aVolunteer(n = 1, facts: Partial<Volunteer> = {}): Volunteer {
  return {
    id: VolunteerId(anId(100 + n)),
    networkId: OUR_NETWORK,
    firstName: `Volunteer ${n}`,
    wardCode: wardCode(0),
    languages: [LanguageTag('en')],
    categoryKeys: SEEDED_CATEGORIES.map(({ key }) => key),
    skillKeys: [],
    credentials: [
      { kind: 'ID', validUntil: null },
      { kind: 'DBS_BASIC', validUntil: null },
      { kind: 'TRAINING', validUntil: null },
    ],
    capacity: 2,
    liveAssignments: 0,
    tasksLately: 0,
    askedLately: 0,
    didItLast: false,
    onDuty: true,
    freeTimes: [],
    selfIsolating: false,
    status: 'APPROVED',
    ...facts,
  };
}

/** The GSS code of the nth ward of `wardsOf`. */
export function wardCode(n: number): WardCode {
  return WardCode(`E05${String(n + 1).padStart(6, '0')}`);
}

/** Wards in a row from west to east, about 700 m apart, each bordering the next. */
export function wardsOf(...names: string[]): Ward[] {
  return names.map((name, n) => ({
    code: wardCode(n),
    name,
    labelPoint: { lat: 51.5, lon: -0.2 + n * 0.01 },
    neighbours: [n - 1, n + 1].filter((other) => other >= 0 && other < names.length).map(wardCode),
  }));
}
