// Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025.
// Contains National Statistics data © Crown copyright and database right 2025. Licensed under the Open Government Licence v3.0.

import { WARD, type WestminsterWard } from './wards.ts';

/** A few real postcodes of every ward, enough for a demo without the full table. */
const BY_WARD: Record<keyof typeof WARD, readonly string[]> = {
  abbeyRoad: ['NW8 0PS', 'NW8 9HH', 'NW8 6QP', 'NW8 9SX', 'NW8 0JB'],
  bayswater: ['W2 5NU', 'W2 4WB', 'W2 6HT', 'W2 5DD', 'W2 4DQ'],
  churchStreet: ['NW8 8BF', 'NW1 5BU', 'NW8 8TE', 'NW8 8JL', 'NW1 6UH', 'NW8 8EX'],
  harrowRoad: ['W9 3LL', 'W9 3HS', 'W9 2ER', 'W9 3NX', 'W9 2HU'],
  hydePark: ['W2 2UH', 'NW1 5RG', 'W2 2RJ', 'W2 2ES', 'W2 2QD'],
  knightsbridgeAndBelgravia: ['SW7 1NR', 'SW1W 0LD', 'SW1X 7NL', 'SW1W 8NQ', 'SW7 5HF'],
  lancasterGate: ['W2 3NL', 'W2 3XA', 'W2 4AR', 'W2 6LL', 'W2 2UD'],
  littleVenice: ['W9 1DS', 'W2 1UP', 'W9 2QR', 'W2 1TH', 'W9 1RX'],
  maidaVale: ['W9 1LQ', 'W9 2ED', 'W9 1UP', 'NW6 5XB', 'W9 2LH'],
  marylebone: ['W1G 8JE', 'W1H 7DJ', 'W1H 1EF', 'W1G 9DN', 'W1H 6BZ'],
  pimlicoNorth: ['SW1V 2DB', 'SW1V 1EQ', 'SW1V 2QP', 'SW1V 4DJ', 'SW1V 2ST'],
  pimlicoSouth: ['SW1V 3QX', 'SW1V 4RD', 'SW1V 3JN', 'SW1V 3LG', 'SW1V 3EY'],
  queensPark: ['W10 4HU', 'W10 4JJ', 'W9 3QH', 'W10 4AS', 'W9 3AY'],
  regentsPark: ['NW1 4RU', 'NW1 6NW', 'NW8 9TG', 'NW1 4PJ', 'NW8 8LB'],
  stJamess: ['SW1P 3AT', 'WC2H 8HD', 'WC2N 6NU', 'SW1P 2AF', 'SW1P 1SB'],
  vincentSquare: ['SW1P 4JN', 'SW1P 2PB', 'SW1V 2RP', 'SW1P 4FA', 'SW1V 1TD', 'SW1P 2AW'],
  westEnd: ['W1K 3QA', 'W1W 6TG', 'W1D 6LF', 'W1J 7NT', 'W1K 7BD'],
  westbourne: ['W2 5TJ', 'W11 1BS', 'W2 6NB', 'W9 3RB', 'W2 5EU'],
};

/** Real postcodes the demo places without an imported table: `[postcode, ward]`. */
export const POSTCODES: readonly (readonly [string, WestminsterWard])[] = (Object.keys(BY_WARD) as (keyof typeof WARD)[]).flatMap(
  (ward) => BY_WARD[ward].map((postcode) => [postcode, WARD[ward]] as const),
);
