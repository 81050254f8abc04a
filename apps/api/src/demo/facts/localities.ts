import { WARD, type WestminsterWard } from './wards.ts';

/** What people call places in some of the wards; a call-out may name one instead of the ward. */
export const LOCALITIES: readonly (readonly [WestminsterWard, string])[] = [
  [WARD.abbeyRoad, "St John's Wood"],
  [WARD.bayswater, 'Queensway'],
  [WARD.churchStreet, 'Lisson Grove'],
  [WARD.knightsbridgeAndBelgravia, 'Belgravia'],
  [WARD.knightsbridgeAndBelgravia, 'Knightsbridge'],
  [WARD.pimlicoSouth, 'Churchill Gardens'],
  [WARD.vincentSquare, 'Page Street'],
  [WARD.vincentSquare, 'Regency Street'],
  [WARD.westEnd, 'Mayfair'],
  [WARD.westEnd, 'Soho'],
];
