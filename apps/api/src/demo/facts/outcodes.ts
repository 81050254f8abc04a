// Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025.
// Contains National Statistics data © Crown copyright and database right 2025. Licensed under the Open Government Licence v3.0.

import { POSITIONS_ELSEWHERE, POSITIONS_LONDON } from './outcode-positions.ts';

/** Every outcode with a live postcode in Westminster. Most reach into a neighbouring borough: an outcode never places anybody. */
export const OUR_OUTCODES: ReadonlySet<string> = new Set(
  `EC4A EC4Y NW1 NW6 NW8 SW1A SW1E SW1H SW1P SW1V SW1W SW1X SW1Y SW3 SW7 W1A W1B W1C W1D W1F W1G W1H W1J W1K W1S W1T W1U W1W
   W2 W9 W10 W11 WC2A WC2B WC2E WC2H WC2N WC2R`.split(/\s+/),
);

/** Where an outcode roughly lies, in WGS84 degrees to three decimals: all of London's and one of most British cities. None for Northern Ireland. */
export const OUTCODE_POSITIONS: ReadonlyMap<string, { lat: number; lon: number }> = new Map(
  `${POSITIONS_LONDON};${POSITIONS_ELSEWHERE}`.split(';').map((entry) => {
    const [outcode = '', lat, lon] = entry.trim().split(' ');
    return [outcode, { lat: Number(lat), lon: Number(lon) }] as const;
  }),
);
