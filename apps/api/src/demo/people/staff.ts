import type { Weekday } from '@wardwise/domain';
import { WARD } from '../facts/wards.ts';
import { type NetworkSlug, reachedAt, type SeedStaff } from './person.ts';

const { churchStreet, littleVenice, vincentSquare, pimlicoNorth, pimlicoSouth, stJamess, westEnd, hydePark } = WARD;
const { knightsbridgeAndBelgravia, lancasterGate, bayswater, westbourne, harrowRoad, queensPark, maidaVale } = WARD;
const { abbeyRoad, regentsPark, marylebone } = WARD;

type Rest = Partial<Pick<SeedStaff, 'role' | 'languages' | 'pageLanguage'>>;

/**
 * Everybody who signs in. On every weekday each ward has a lead of its own on duty or borders one that has, and some ward has none of its own:
 * routing to a neighbour can be seen on any day. Church Street and Vincent Square have somebody every day.
 */
export const STAFF: readonly SeedStaff[] = [
  coordinator('westminster', 'Olivia', 'M', 1),
  coordinator('westminster', 'Samir', 'D', 2, { languages: ['en', 'fr'] }),
  safeguardingLead('westminster', 'Ruth', 'A', 3),
  lead('westminster', 'Amal', 'F', 4, [churchStreet], [1, 2, 3, 4, 5], { languages: ['ar', 'en'], pageLanguage: 'ar' }),
  lead('westminster', 'Tomas', 'R', 5, [churchStreet, littleVenice], [3, 6, 7], { languages: ['en', 'es'] }),
  lead('westminster', 'Grace', 'O', 6, [vincentSquare], [1, 2, 3, 4, 5]),
  lead('westminster', 'Nabil', 'K', 7, [vincentSquare, pimlicoSouth], [5, 6, 7], {
    languages: ['ar', 'en', 'fr'],
    pageLanguage: 'ar',
  }),
  lead('westminster', 'Moira', 'D', 8, [pimlicoNorth], [1, 3, 5]),
  lead('westminster', 'Leo', 'W', 9, [stJamess, westEnd], [2, 4, 6]),
  lead('westminster', 'Beatriz', 'M', 10, [knightsbridgeAndBelgravia, lancasterGate], [1, 2, 4, 6], { languages: ['pt', 'en'] }),
  lead('westminster', 'Yusuf', 'A', 11, [hydePark], [1, 3, 5, 7], { languages: ['en', 'tr'] }),
  lead('westminster', 'Sunita', 'P', 12, [bayswater, westbourne], [2, 4, 7], { languages: ['en', 'hi'] }),
  lead('westminster', 'Delroy', 'C', 13, [harrowRoad], [1, 2, 3, 4, 5]),
  lead('westminster', 'Marta', 'S', 14, [queensPark], [3, 6, 7], { languages: ['en', 'pl'] }),
  lead('westminster', 'Hiroko', 'T', 15, [maidaVale], [1, 4, 6], { languages: ['ja', 'en'] }),
  lead('westminster', 'Elena', 'G', 16, [abbeyRoad], [2, 5, 7], { languages: ['it', 'en'] }),
  lead('westminster', 'Priya', 'N', 17, [regentsPark, marylebone], [1, 4, 6]),
  lead('westminster', 'Ngozi', 'E', 31, [pimlicoSouth], [1, 2]),
  lead('westminster', 'Hugo', 'B', 32, [westEnd], [1, 3], { languages: ['fr', 'en'] }),
  lead('westminster', 'Farida', 'Z', 33, [marylebone], [2, 5], { languages: ['fa', 'en'] }),
  lead('westminster', 'Tobias', 'H', 34, [regentsPark], [3, 7], { languages: ['en', 'de'] }),
  lead('westminster', 'Ingrid', 'L', 35, [lancasterGate], [3, 5]),
  lead('westminster', 'Abena', 'Q', 36, [westbourne], [1, 5], { languages: ['en', 'ak'] }),
  lead('westminster', 'Marek', 'J', 37, [bayswater], [3, 6], { languages: ['pl', 'en'] }),
  lead('westminster', 'Shanice', 'T', 38, [queensPark], [1, 4]),
  lead('westminster', 'Nikos', 'V', 39, [maidaVale], [2, 7], { languages: ['el', 'en'] }),
  lead('westminster', 'Cordelia', 'F', 40, [abbeyRoad], [1, 3]),
  lead('westminster', 'Rohan', 'I', 41, [stJamess], [1, 7], { languages: ['en', 'hi'] }),

  safeguardingLead('westminster', 'Anselm', 'P', 18, 'SAFEGUARDING_DEPUTY'),

  coordinator('north-paddington', 'Josie', 'L', 21),
  safeguardingLead('north-paddington', 'Desmond', 'E', 22),
  safeguardingLead('north-paddington', 'Imelda', 'C', 26, 'SAFEGUARDING_DEPUTY'),
  lead('north-paddington', 'Hana', 'B', 23, [harrowRoad], [1, 2, 3, 4, 5], { languages: ['ar', 'en'] }),
  lead('north-paddington', 'Winston', 'J', 24, [queensPark], [2, 4]),
  lead('north-paddington', 'Teresa', 'V', 25, [westbourne, harrowRoad], [6, 7], { languages: ['pt', 'en'] }),
];

function lead(
  network: NetworkSlug,
  firstName: string,
  initial: string,
  line: number,
  wards: SeedStaff['wards'],
  dutyDays: Weekday[],
  rest: Rest = {},
): SeedStaff {
  const usual = { role: 'WARD_LEAD', languages: ['en'], pageLanguage: 'en' } as const;
  return { ...reachedAt(firstName, initial, line), network, wards, dutyDays, ...usual, ...rest };
}

function coordinator(network: NetworkSlug, firstName: string, initial: string, line: number, rest: Rest = {}): SeedStaff {
  return lead(network, firstName, initial, line, [], [], { role: 'COORDINATOR', ...rest });
}

function safeguardingLead(
  network: NetworkSlug,
  firstName: string,
  initial: string,
  line: number,
  role: SeedStaff['role'] = 'SAFEGUARDING_LEAD',
): SeedStaff {
  return lead(network, firstName, initial, line, [], [], { role });
}
