import type { CredentialKind } from '@wardwise/domain';
import { WARD, type WestminsterWard } from '../facts/wards.ts';
import { reachedAt, type SeedVolunteer } from '../people/person.ts';
import { STAFF } from '../people/staff.ts';
import { VOLUNTEERS } from '../people/volunteers.ts';
import { Dice } from './dice.ts';
import { FIRST_NAMES } from './names.ts';

/** How many there are beside those written by hand: 420 of the two networks together. */
const CROWD_SIZE = 352;
/** Their lines of 07700 900…: the first free hundred above everybody else's. */
const FIRST_LINE = 500;

const ARABIC_SPEAKS_NOT_HERE: readonly WestminsterWard[] = [
  WARD.vincentSquare,
  WARD.stJamess,
  WARD.pimlicoNorth,
  WARD.pimlicoSouth,
];

// As the census has them, but for the very rare ones, whom the people written by hand speak for; most speak English beside.
const LANGUAGES = Object.entries({
  ...{ en: 150, ar: 44, fr: 24, es: 24, it: 20, pt: 18, bn: 14, ru: 9, el: 8, ku: 6, ja: 5, fa: 7, de: 5, tr: 5 },
  ...{ sq: 4, fil: 6, pl: 5, ro: 5, so: 4, yue: 4, ur: 3 },
});

const OFFERS: readonly (readonly [readonly string[], number])[] = [
  [['shopping', 'prescription', 'post'], 26],
  [['shopping', 'post'], 18],
  [['shopping', 'check-in-call', 'other'], 14],
  [['check-in-call', 'other'], 14],
  [['dog-walking', 'shopping', 'post'], 12],
  [['shopping', 'prescription', 'post', 'check-in-call', 'dog-walking', 'lend-an-item', 'other'], 12],
  [['lend-an-item', 'other'], 4],
];

const SKILLS = Object.entries({
  ...{ driving: 16, 'form-filling': 11, 'it-help': 10, cooking: 9, 'first-aid': 9, 'small-repairs': 7, lifting: 7, gardening: 6 },
  ...{ 'dog-handling': 6, sewing: 4 },
});

function gather(): SeedVolunteer[] {
  const dice = new Dice(2026);
  const taken = new Set([...STAFF, ...VOLUNTEERS].map(({ key }) => key));
  const wards = Object.values(WARD);
  return Array.from({ length: CROWD_SIZE }, (_, n) => {
    const ward = n < wards.length * 19 ? (wards[n % wards.length] as WestminsterWard) : dice.pick(wards);
    return volunteer(dice, ward, FIRST_LINE + n, taken);
  });
}

function volunteer(dice: Dice, ward: WestminsterWard, line: number, taken: Set<string>): SeedVolunteer {
  const languages = languagesIn(dice, ward);
  const person = named(dice, FIRST_NAMES[languages[0] as string] ?? [], line, taken);
  const categoryKeys = dice.weighted(OFFERS);
  const [gridE, gridN] = squareIn(dice, ward);
  return {
    ...person,
    network: 'westminster',
    ward,
    languages,
    categoryKeys,
    skillKeys: skills(dice),
    credentials: credentials(dice, categoryKeys),
    capacity: dice.weighted([
      [1, 30],
      [2, 55],
      [3, 15],
    ] as const),
    onDuty: dice.chance(0.86),
    selfIsolating: dice.chance(0.05),
    status: dice.weighted([
      ['APPROVED', 97],
      ['SUSPENDED', 3],
    ] as const),
    pageLanguage: languages[0] === 'ar' && dice.chance(0.6) ? 'ar' : 'en',
    gridE,
    gridN,
    joinedDaysAgo: dice.between(20, 640),
  };
}

/** Nobody speaks Arabic in Vincent Square and around it beside the two of Pimlico South: the ward from which the preference has to reach. */
function languagesIn(dice: Dice, ward: WestminsterWard): string[] {
  const drawn = dice.weighted(LANGUAGES);
  const first = drawn === 'ar' && ARABIC_SPEAKS_NOT_HERE.includes(ward) ? 'en' : drawn;
  const third = dice.weighted(Object.entries({ fr: 3, es: 3, de: 2, it: 2 }));
  const more = third !== first && dice.chance(0.12) ? [third] : [];
  if (first === 'en') return ['en', ...more];
  return dice.chance(0.95) ? [first, ...more, 'en'] : [first];
}

function named(dice: Dice, names: readonly string[], line: number, taken: Set<string>) {
  for (;;) {
    const person = reachedAt(dice.pick(names), dice.pick([...'ABCDEFGHIJKLMNOPRSTVWYZ']), line);
    if (taken.has(person.key)) continue;
    taken.add(person.key);
    return person;
  }
}

function skills(dice: Dice): string[] {
  const count = dice.weighted([
    [0, 45],
    [1, 33],
    [2, 16],
    [3, 6],
  ] as const);
  return [...new Set(Array.from({ length: count }, () => dice.weighted(SKILLS)))];
}

/** What they have shown: what their kinds of help need, and for some of them it runs out soon or has run out. */
function credentials(dice: Dice, categoryKeys: readonly string[]): SeedVolunteer['credentials'] {
  const shown: { kind: CredentialKind; validForDays: number | null }[] = [];
  if (categoryKeys.some((key) => key !== 'lend-an-item') || dice.chance(0.5)) shown.push({ kind: 'ID', validForDays: null });
  if (categoryKeys.includes('prescription')) shown.push({ kind: 'DBS_BASIC', validForDays: validFor(dice) });
  if (categoryKeys.includes('check-in-call')) shown.push({ kind: 'TRAINING', validForDays: validFor(dice) });
  return shown;
}

const validFor = (dice: Dice): number =>
  dice.weighted([
    [dice.between(60, 900), 78],
    [dice.between(2, 28), 14],
    [-dice.between(3, 120), 8],
  ]);

/** A square of the 1 km grid in which somebody written by hand lives: it lies in the ward. */
function squareIn(dice: Dice, ward: WestminsterWard): [number, number] {
  const there = dice.pick(VOLUNTEERS.filter((one) => one.ward === ward));
  return [there.gridE, there.gridN];
}

/** 352 more volunteers of Westminster Neighbours, some twenty in every ward; the same in every run. */
export const CROWD: readonly SeedVolunteer[] = gather();
