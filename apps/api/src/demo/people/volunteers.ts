import { WARD, type WestminsterWard } from '../facts/wards.ts';
import { type NetworkSlug, reachedAt, type SeedVolunteer } from './person.ts';
import { SKILLS } from './skills.ts';

const {
  abbeyRoad,
  bayswater,
  churchStreet,
  harrowRoad,
  hydePark,
  knightsbridgeAndBelgravia,
  lancasterGate,
  littleVenice,
  maidaVale,
} = WARD;
const { marylebone, pimlicoNorth, pimlicoSouth, queensPark, regentsPark, stJamess, vincentSquare, westEnd, westbourne } = WARD;

// What somebody is glad to do.
const EVERYTHING = ['shopping', 'prescription', 'post', 'check-in-call', 'dog-walking', 'lend-an-item', 'other'];
const ERRANDS = ['shopping', 'prescription', 'post'];
const SHOPS = ['shopping', 'post'];
const CALLS = ['check-in-call', 'other'];
const SHOPS_AND_CALLS = ['shopping', 'check-in-call', 'other'];
const WALKS = ['dog-walking', 'shopping', 'post'];
const LENDS = ['lend-an-item', 'other'];

// What has been seen of them.
const NOTHING_YET: SeedVolunteer['credentials'] = [];
const ID: SeedVolunteer['credentials'] = [{ kind: 'ID', validForDays: null }];
const ID_LAPSED: SeedVolunteer['credentials'] = [{ kind: 'ID', validForDays: -9 }];
const CHECKED: SeedVolunteer['credentials'] = [...ID, { kind: 'DBS_BASIC', validForDays: 410 }];
const CHECK_ENDS_SOON: SeedVolunteer['credentials'] = [...ID, { kind: 'DBS_BASIC', validForDays: 24 }];
const CHECK_LAPSED: SeedVolunteer['credentials'] = [...ID, { kind: 'DBS_BASIC', validForDays: -31 }];
const TRAINED: SeedVolunteer['credentials'] = [...CHECKED, { kind: 'TRAINING', validForDays: 280 }];
const TRAINING_LAPSED: SeedVolunteer['credentials'] = [...CHECKED, { kind: 'TRAINING', validForDays: -16 }];
const WELL_CHECKED: SeedVolunteer['credentials'] = [...TRAINED, { kind: 'DBS_ENHANCED', validForDays: 640 }];

type Rest = Partial<Pick<SeedVolunteer, 'onDuty' | 'selfIsolating' | 'status' | 'pageLanguage' | 'freeTimes' | 'quietHours'>>;
type Row = [
  firstName: string,
  initial: string,
  languages: string,
  categoryKeys: readonly string[],
  credentials: SeedVolunteer['credentials'],
  capacity: SeedVolunteer['capacity'],
  grid: [east: number, north: number],
  rest?: Rest,
];

const READS_ARABIC: Rest = { pageLanguage: 'ar' };
const ISOLATING: Rest = { selfIsolating: true };
const OFF_DUTY: Rest = { onDuty: false };
const AT_WEEKENDS: Rest = { freeTimes: ['SATURDAY_MORNING', 'SATURDAY_AFTERNOON', 'SUNDAY_MORNING', 'SUNDAY_AFTERNOON'] };
const AFTER_WORK: Rest = {
  freeTimes: ['MONDAY_EVENING', 'TUESDAY_EVENING', 'WEDNESDAY_EVENING', 'THURSDAY_EVENING'],
  quietHours: { from: 22, until: 17 },
};

/**
 * Languages follow the census: Arabic most, then French, Spanish, Italian, Portuguese, Bengali. Three Arabic speakers live in Church Street,
 * none in Vincent Square, two next door to it in Pimlico South and nobody else around it.
 */
const WESTMINSTER: readonly [WestminsterWard, readonly Row[]][] = [
  [
    abbeyRoad,
    [
      ['Leila', 'B', 'ar fr en', ERRANDS, CHECKED, 2, [526, 183]],
      ['Naomi', 'G', 'en bfi he', CALLS, WELL_CHECKED, 2, [526, 182]],
      ['Hiroshi', 'K', 'ja en', LENDS, ID, 1, [526, 182]],
      ['Paolo', 'R', 'it en', WALKS, ID, 2, [526, 183]],
    ],
  ],
  [
    bayswater,
    [
      ['Elif', 'S', 'tr en', SHOPS, ID, 2, [525, 181], AFTER_WORK],
      ['Nasrin', 'C', 'bn en', CALLS, TRAINED, 2, [525, 180]],
      ['Jorge', 'V', 'es en', ERRANDS, CHECK_LAPSED, 2, [525, 181]],
    ],
  ],
  [
    churchStreet,
    [
      ['Amira', 'H', 'ar en', EVERYTHING, WELL_CHECKED, 3, [527, 182], READS_ARABIC],
      ['Khaled', 'M', 'ar en', ERRANDS, CHECKED, 2, [526, 182], READS_ARABIC],
      ['Yasmin', 'O', 'ar fr en', SHOPS_AND_CALLS, TRAINED, 2, [527, 182]],
      ['Rokeya', 'B', 'bn en', ERRANDS, CHECKED, 2, [527, 182]],
      ['Abdi', 'W', 'so en', SHOPS, ID, 2, [527, 181]],
      ['Joyce', 'T', 'en', CALLS, TRAINED, 2, [526, 182], ISOLATING],
    ],
  ],
  [
    harrowRoad,
    [
      ['Salma', 'A', 'ar en', CALLS, TRAINED, 2, [525, 182], ISOLATING],
      ['João', 'P', 'pt en', ERRANDS, CHECKED, 1, [524, 182]],
      ['Tesfay', 'G', 'ti am en', SHOPS, ID, 2, [525, 182]],
    ],
  ],
  [
    hydePark,
    [
      ['Rania', 'T', 'ar en', EVERYTHING, CHECKED, 2, [527, 181], READS_ARABIC],
      ['Reza', 'M', 'fa en', ERRANDS, CHECK_ENDS_SOON, 2, [526, 181]],
      ['Anke', 'S', 'de en', WALKS, ID, 2, [527, 181]],
    ],
  ],
  [
    knightsbridgeAndBelgravia,
    [
      ['Philippe', 'R', 'fr en', EVERYTHING, TRAINED, 3, [528, 179]],
      ['Lucía', 'V', 'es en', LENDS, ID, 1, [528, 178]],
      ['Andreas', 'W', 'de en', SHOPS, ID, 1, [527, 179], { status: 'SUSPENDED' }],
    ],
  ],
  [
    lancasterGate,
    [
      ['Jocelyn', 'R', 'fil en', ERRANDS, CHECKED, 2, [526, 180]],
      ['Olena', 'D', 'uk ru en', SHOPS, ID, 1, [526, 181], { status: 'APPLIED' }],
    ],
  ],
  [
    littleVenice,
    [
      ['Mariam', 'E', 'ar en', SHOPS, ID, 1, [526, 181], READS_ARABIC],
      ['Victor', 'N', 'ro en', WALKS, ID, 2, [526, 182]],
      ['Claire', 'H', 'fr en', CALLS, TRAINED, 2, [526, 182], ISOLATING],
    ],
  ],
  [
    maidaVale,
    [
      ['Bilal', 'Z', 'ar en', ERRANDS, CHECKED, 2, [525, 182], READS_ARABIC],
      ['Dimitra', 'L', 'el en', SHOPS, ID, 2, [525, 183]],
      ['Sean', 'M', 'en ga', EVERYTHING, CHECKED, 2, [525, 182], OFF_DUTY],
    ],
  ],
  [
    marylebone,
    [
      ['Anton', 'V', 'ru en', ERRANDS, CHECK_LAPSED, 2, [528, 181]],
      ['Pilar', 'M', 'es en', EVERYTHING, TRAINED, 2, [527, 181]],
      ['Rosa', 'I', 'it en', CALLS, TRAINED, 3, [528, 181]],
      ['James', 'E', 'en', WALKS, ID, 1, [528, 181], OFF_DUTY],
    ],
  ],
  [
    pimlicoNorth,
    [
      ['Margaret', 'W', 'en', CALLS, WELL_CHECKED, 3, [529, 178]],
      ['Luca', 'B', 'it en', ERRANDS, CHECKED, 2, [529, 178]],
      ['Anjali', 'R', 'hi gu en', SHOPS, ID, 2, [528, 178], OFF_DUTY],
      ['Sofia', 'K', 'el en', EVERYTHING, WELL_CHECKED, 2, [529, 178]],
    ],
  ],
  [
    pimlicoSouth,
    [
      ['Nour', 'S', 'ar en', EVERYTHING, TRAINED, 3, [529, 178], READS_ARABIC],
      ['Idris', 'H', 'ar fr en', ERRANDS, CHECKED, 2, [529, 177]],
      ['Carla', 'F', 'it en', WALKS, ID, 2, [528, 178]],
      ['Peter', 'J', 'en', LENDS, NOTHING_YET, 1, [529, 178]],
    ],
  ],
  [
    queensPark,
    [
      ['Fadi', 'J', 'ar en', ERRANDS, CHECKED, 2, [524, 182]],
      ['Shapla', 'K', 'bn en', SHOPS, ID, 2, [524, 182]],
      ['Marlon', 'D', 'en', WALKS, ID, 2, [524, 182]],
    ],
  ],
  [
    regentsPark,
    [
      ['Shirin', 'A', 'fa en', ERRANDS, CHECKED, 2, [527, 182]],
      ['Katerina', 'P', 'el en', CALLS, TRAINING_LAPSED, 2, [527, 183]],
      ['Ben', 'F', 'en he', LENDS, NOTHING_YET, 2, [527, 183]],
    ],
  ],
  [
    stJamess,
    [
      ['Henri', 'D', 'fr en', ERRANDS, CHECKED, 2, [529, 179]],
      ['Kwame', 'A', 'ak en', WALKS, ID, 1, [530, 180]],
      ['Zofia', 'N', 'pl en', SHOPS, ID_LAPSED, 2, [529, 179]],
    ],
  ],
  [
    vincentSquare,
    [
      ['Daniel', 'P', 'en', ERRANDS, CHECKED, 2, [529, 178]],
      ['Inês', 'C', 'pt en', EVERYTHING, WELL_CHECKED, 3, [529, 179]],
      ['Mei', 'L', 'yue en', SHOPS_AND_CALLS, TRAINED, 2, [530, 178]],
      ['Harold', 'B', 'en', CALLS, TRAINED, 2, [529, 178], ISOLATING],
    ],
  ],
  [
    westEnd,
    [
      ['Camille', 'T', 'fr en', LENDS, ID, 2, [529, 181], AT_WEEKENDS],
      ['Ricardo', 'G', 'es en', SHOPS, ID, 2, [528, 180]],
    ],
  ],
  [
    westbourne,
    [
      ['Luísa', 'T', 'pt en', EVERYTHING, CHECKED, 2, [525, 181]],
      ['Arben', 'H', 'sq en', SHOPS, ID, 2, [524, 181]],
      ['Dilan', 'Y', 'ku tr en', ERRANDS, CHECKED, 2, [525, 182]],
    ],
  ],
];

const NORTH_PADDINGTON: readonly [WestminsterWard, readonly Row[]][] = [
  [
    harrowRoad,
    [
      ['Hodan', 'S', 'so en', ERRANDS, CHECKED, 2, [525, 182]],
      ['Karim', 'B', 'ar fr en', EVERYTHING, TRAINED, 2, [524, 182]],
      ['Eunice', 'P', 'en', CALLS, CHECK_LAPSED, 2, [525, 182]],
    ],
  ],
  [
    queensPark,
    [
      ['Rui', 'F', 'pt en', ERRANDS, CHECKED, 2, [524, 182]],
      ['Parveen', 'U', 'bn en', SHOPS, ID, 2, [524, 182]],
      ['Colin', 'R', 'en', LENDS, NOTHING_YET, 1, [524, 182]],
    ],
  ],
  [
    westbourne,
    [
      ['Nadia', 'E', 'ar en', CALLS, TRAINED, 2, [525, 181], { selfIsolating: true, pageLanguage: 'ar' }],
      ['Diego', 'S', 'es en', WALKS, ID, 1, [524, 181]],
    ],
  ],
];

/** The demo's volunteers: 60 of Westminster Neighbours, 8 of North Paddington Helpers. */
export const VOLUNTEERS: readonly SeedVolunteer[] = [
  ...volunteersOf('westminster', WESTMINSTER, 101),
  ...volunteersOf('north-paddington', NORTH_PADDINGTON, 181),
];

function volunteersOf(network: NetworkSlug, wards: typeof WESTMINSTER, firstLine: number): SeedVolunteer[] {
  return wards
    .flatMap(([ward, rows]) => rows.map((row) => ({ ward, row })))
    .map(({ ward, row: [firstName, initial, languages, categoryKeys, credentials, capacity, [gridE, gridN], rest] }, index) => ({
      ...reachedAt(firstName, initial, firstLine + index),
      network,
      ward,
      languages: languages.split(' '),
      categoryKeys,
      skillKeys: SKILLS[reachedAt(firstName, initial, firstLine + index).key] ?? [],
      credentials,
      capacity,
      gridE,
      gridN,
      ...{ onDuty: true, selfIsolating: false, status: 'APPROVED', pageLanguage: 'en' },
      ...rest,
    }));
}
