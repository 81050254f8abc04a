import type { Urgency, Way } from '@wardwise/domain';
import { POSTCODES } from '../facts/postcodes.ts';
import { WARD, type WestminsterWard } from '../facts/wards.ts';
import type { Dice } from './dice.ts';
import { FIRST_NAMES, STREETS, SURNAMES } from './names.ts';

/** What somebody rings about, without saying who they are. */
export type Need = {
  ward: WestminsterWard;
  categoryKey: string;
  way: Way;
  language: string;
  urgency: Urgency;
  /** In how many days after the call it is needed by. */
  neededInDays: number | null;
  skillKeys: string[];
};

/** What is written down of them; nobody real. */
export type Told = { calledName: string; phone: string; address: string; postcode: string; safeContact: string; note: string };

const LANGUAGES = Object.entries({
  ...{ en: 110, ar: 26, fr: 12, es: 12, it: 10, pt: 12, bn: 14, ru: 6, el: 5, ku: 5, fa: 6, fil: 4, so: 4 },
  ...{ pl: 3, ro: 3, yue: 3, ur: 2, sq: 2 },
});

const CATEGORIES = Object.entries({
  ...{ shopping: 36, prescription: 22, 'check-in-call': 16, post: 9, 'dog-walking': 6, 'lend-an-item': 4, other: 7 },
});

const BUSY: Partial<Record<WestminsterWard, number>> = {
  ...{ [WARD.churchStreet]: 14, [WARD.harrowRoad]: 12, [WARD.queensPark]: 12, [WARD.westbourne]: 11, [WARD.pimlicoSouth]: 9 },
  ...{ [WARD.vincentSquare]: 8, [WARD.littleVenice]: 7, [WARD.maidaVale]: 7 },
};
const BY_WARD = Object.values(WARD).map((ward) => [ward, BUSY[ward] ?? 5] as const);

const NOTES: Record<string, readonly string[]> = {
  shopping: [
    'Milk, bread, eggs, bananas. The small shop on the corner is fine.',
    'A weekly shop, about two bags. The list is on the door.',
    'Rice, lentils, onions and tomatoes, not too much to carry.',
    'Bread, butter, tea, and something for the cat.',
  ],
  prescription: ['Collect the bag that the chemist holds; it is paid for.', 'The monthly bag, from the chemist by the station.'],
  'check-in-call': [
    'A call in the afternoon, just to talk.',
    'Likes to talk of football. Let it ring, the phone is in the hall.',
  ],
  post: ['A parcel to send, already wrapped.', 'Letters to the post box, and stamps to buy.'],
  'dog-walking': ['A small old dog, once round the square.', 'A big friendly dog; pulls at first.'],
  'lend-an-item': ['A folding chair for a week.', 'A drill for one afternoon.'],
  other: ['Somebody to go through a letter with.', 'A bulb to change, the ladder is here.'],
};

const SAFE = [
  'By phone, mornings.',
  'After six, by phone.',
  'Text first.',
  'Ring twice, it takes a while.',
  'Any time, leave no message.',
];
const WISHES: Record<string, readonly string[]> = {
  ...{ shopping: ['driving', 'lifting'], other: ['form-filling', 'it-help', 'small-repairs'], 'dog-walking': ['dog-handling'] },
};

/** A need as it might come in by telephone. */
export function need(dice: Dice): Need {
  const categoryKey = dice.weighted(CATEGORIES);
  const wishes = WISHES[categoryKey] ?? [];
  return {
    ward: dice.weighted(BY_WARD),
    categoryKey,
    way: wayOf(dice, categoryKey),
    language: dice.weighted(LANGUAGES),
    urgency: dice.weighted([
      ['TODAY', 22],
      ['THIS_WEEK', 50],
      ['WHEN_POSSIBLE', 28],
    ] as const),
    neededInDays: dice.chance(0.45) ? dice.between(0, 6) : null,
    skillKeys: wishes.length > 0 && dice.chance(0.35) ? [dice.pick(wishes)] : [],
  };
}

const wayOf = (dice: Dice, categoryKey: string): Way =>
  categoryKey === 'check-in-call' || (categoryKey === 'other' && dice.chance(0.4)) ? 'BY_PHONE' : 'IN_PERSON';

/** What is written down beside: names of trees and birds, houses that do not exist, numbers from Ofcom's ranges for drama. */
export function told(dice: Dice, { ward, language, categoryKey }: Need): Told {
  const line = String(dice.between(0, 299)).padStart(3, '0');
  const firstNames = FIRST_NAMES[language] ?? [];
  const called = dice.pick([`Mr ${dice.pick(SURNAMES)}`, `Mrs ${dice.pick(SURNAMES)}`, `Ms ${dice.pick(SURNAMES)}`]);
  return {
    calledName: language === 'en' || firstNames.length === 0 ? called : dice.pick(firstNames),
    phone: dice.chance(0.6) ? `07700 900${line}` : `020 7946 0${line}`,
    address: `${dice.between(1, 60)} ${dice.pick(STREETS)}`,
    postcode: dice.pick(POSTCODES.filter(([, of]) => of === ward))[0],
    safeContact: dice.pick(SAFE),
    note: dice.pick(NOTES[categoryKey] ?? SAFE),
  };
}
