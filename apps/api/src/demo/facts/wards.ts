// Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025.
// Contains National Statistics data © Crown copyright and database right 2025. Licensed under the Open Government Licence v3.0.

/** The GSS codes of Westminster's 18 wards, in force since 5 May 2022. */
export const WARD = {
  abbeyRoad: 'E05013792',
  bayswater: 'E05013793',
  churchStreet: 'E05013794',
  harrowRoad: 'E05013795',
  hydePark: 'E05013796',
  knightsbridgeAndBelgravia: 'E05013797',
  lancasterGate: 'E05013798',
  littleVenice: 'E05013799',
  maidaVale: 'E05013800',
  marylebone: 'E05013801',
  pimlicoNorth: 'E05013802',
  pimlicoSouth: 'E05013803',
  queensPark: 'E05013804',
  regentsPark: 'E05013805',
  stJamess: 'E05013806',
  vincentSquare: 'E05013807',
  westEnd: 'E05013808',
  westbourne: 'E05013809',
} as const;

/** The GSS code of a Westminster ward. */
export type WestminsterWard = (typeof WARD)[keyof typeof WARD];

/** One ward as the map knows it; borders in metres, longest first. */
export type WardFacts = {
  code: WestminsterWard;
  name: string;
  /** The set of ward boundaries the code belongs to. */
  vintage: '2022';
  /** A point always inside the ward, in WGS84 degrees. */
  labelPoint: { lat: number; lon: number };
  /** Outcodes with postcodes in the ward, most first; most of them reach beyond it. */
  outcodes: readonly string[];
  neighbours: readonly { code: WestminsterWard; borderMetres: number }[];
};

/** Who borders whom, each pair once: 37 borders, with their length in metres. */
export const BORDERS: readonly (readonly [WestminsterWard, WestminsterWard, number])[] = [
  [WARD.abbeyRoad, WARD.regentsPark, 1784],
  [WARD.abbeyRoad, WARD.maidaVale, 889],
  [WARD.abbeyRoad, WARD.littleVenice, 553],
  [WARD.abbeyRoad, WARD.churchStreet, 433],
  [WARD.bayswater, WARD.westbourne, 1492],
  [WARD.bayswater, WARD.lancasterGate, 1440],
  [WARD.bayswater, WARD.hydePark, 210],
  [WARD.churchStreet, WARD.regentsPark, 1541],
  [WARD.churchStreet, WARD.littleVenice, 742],
  [WARD.churchStreet, WARD.hydePark, 379],
  [WARD.churchStreet, WARD.marylebone, 112],
  [WARD.harrowRoad, WARD.queensPark, 1349],
  [WARD.harrowRoad, WARD.westbourne, 1107],
  [WARD.harrowRoad, WARD.maidaVale, 925],
  [WARD.harrowRoad, WARD.littleVenice, 74],
  [WARD.hydePark, WARD.lancasterGate, 2025],
  [WARD.hydePark, WARD.westEnd, 1511],
  [WARD.hydePark, WARD.knightsbridgeAndBelgravia, 1367],
  [WARD.hydePark, WARD.marylebone, 967],
  [WARD.hydePark, WARD.littleVenice, 711],
  [WARD.hydePark, WARD.westbourne, 387],
  [WARD.knightsbridgeAndBelgravia, WARD.lancasterGate, 1081],
  [WARD.knightsbridgeAndBelgravia, WARD.stJamess, 1008],
  [WARD.knightsbridgeAndBelgravia, WARD.pimlicoNorth, 904],
  [WARD.knightsbridgeAndBelgravia, WARD.pimlicoSouth, 644],
  [WARD.knightsbridgeAndBelgravia, WARD.westEnd, 295],
  [WARD.littleVenice, WARD.westbourne, 1025],
  [WARD.littleVenice, WARD.maidaVale, 921],
  [WARD.marylebone, WARD.westEnd, 2199],
  [WARD.marylebone, WARD.regentsPark, 1199],
  [WARD.pimlicoNorth, WARD.pimlicoSouth, 1370],
  [WARD.pimlicoNorth, WARD.vincentSquare, 1155],
  [WARD.pimlicoNorth, WARD.stJamess, 179],
  [WARD.pimlicoSouth, WARD.vincentSquare, 406],
  [WARD.regentsPark, WARD.westEnd, 234],
  [WARD.stJamess, WARD.westEnd, 1918],
  [WARD.stJamess, WARD.vincentSquare, 1671],
];

/** The 18 wards of the City of Westminster, by GSS code. */
export const WARDS: readonly WardFacts[] = [
  ward(WARD.abbeyRoad, 'Abbey Road', 51.53423, -0.18118, ['NW8', 'W9', 'NW6']),
  ward(WARD.bayswater, 'Bayswater', 51.51717, -0.19251, ['W2', 'W11']),
  ward(WARD.churchStreet, 'Church Street', 51.52412, -0.17104, ['NW8', 'NW1', 'W2']),
  ward(WARD.harrowRoad, 'Harrow Road', 51.52646, -0.20062, ['W9', 'W10', 'NW6']),
  ward(WARD.hydePark, 'Hyde Park', 51.51009, -0.16406, ['W2', 'NW1', 'W1K']),
  ward(WARD.knightsbridgeAndBelgravia, 'Knightsbridge & Belgravia', 51.50236, -0.16914, ['SW1W', 'SW1X', 'SW7', 'SW3']),
  ward(WARD.lancasterGate, 'Lancaster Gate', 51.5085, -0.17948, ['W2', 'SW7']),
  ward(WARD.littleVenice, 'Little Venice', 51.52417, -0.18224, ['W9', 'W2']),
  ward(WARD.maidaVale, 'Maida Vale', 51.52929, -0.18916, ['W9', 'NW6']),
  ward(WARD.marylebone, 'Marylebone', 51.51962, -0.15107, ['W1U', 'W1G', 'W1H', 'W1B', 'NW1', 'W2']),
  ward(WARD.pimlicoNorth, 'Pimlico North', 51.49058, -0.14034, ['SW1V', 'SW1W', 'SW1E', 'WC2B']),
  ward(WARD.pimlicoSouth, 'Pimlico South', 51.48654, -0.13495, ['SW1V']),
  ward(WARD.queensPark, "Queen's Park", 51.52946, -0.20827, ['W10', 'W9']),
  ward(WARD.regentsPark, "Regent's Park", 51.53065, -0.15917, ['NW8', 'NW1']),
  ward(WARD.stJamess, "St James's", 51.5035, -0.13203, ['SW1P', 'SW1Y', 'WC2E', 'WC2H', 'W1D', 'WC2N', 'SW1A', 'WC2R']),
  ward(WARD.vincentSquare, 'Vincent Square', 51.49191, -0.12881, ['SW1P', 'SW1V', 'SW1E']),
  ward(WARD.westEnd, 'West End', 51.51135, -0.14694, ['W1K', 'W1F', 'W1J', 'W1W', 'W1S', 'W1D', 'W1B', 'W1T']),
  ward(WARD.westbourne, 'Westbourne', 51.52182, -0.19106, ['W2', 'W9', 'W11']),
];

function ward(code: WestminsterWard, name: string, lat: number, lon: number, outcodes: string[]): WardFacts {
  return { code, name, vintage: '2022', labelPoint: { lat, lon }, outcodes, neighbours: neighboursOf(code) };
}

function neighboursOf(code: WestminsterWard): WardFacts['neighbours'] {
  return BORDERS.flatMap(([one, other, borderMetres]) => {
    if (one === code) return [{ code: other, borderMetres }];
    if (other === code) return [{ code: one, borderMetres }];
    return [];
  }).sort((a, b) => b.borderMetres - a.borderMetres || a.code.localeCompare(b.code));
}
