import fc from 'fast-check';
import type { WardCode } from '../ids.ts';
import type { Ward } from '../wards/ward.ts';
import { wardCode } from './builders.ts';

/** The 18 wards of Westminster in force since May 2022, by name. */
export const WARD_NAMES = [
  'Abbey Road',
  'Bayswater',
  'Church Street',
  'Harrow Road',
  'Hyde Park',
  'Knightsbridge & Belgravia',
  'Lancaster Gate',
  'Little Venice',
  'Maida Vale',
  'Marylebone',
  'Pimlico North',
  'Pimlico South',
  "Queen's Park",
  "Regent's Park",
  "St James's",
  'Vincent Square',
  'Westbourne',
  'West End',
] as const;

/** Wards of one network anywhere in it, on a grid so coarse that equal distances are common, some bordering each other. */
export const anyWards: fc.Arbitrary<Ward[]> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 4 }) });
  const borders = fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 3 * count });
  return fc.tuple(fc.array(point, { minLength: count, maxLength: count }), borders).map(([points, pairs]) =>
    points.map(({ x, y }, n) => ({
      code: wardCode(n),
      name: WARD_NAMES[n] ?? `Ward ${n}`,
      labelPoint: { lat: 51.5 + y * 0.005, lon: -0.2 + x * 0.008 },
      neighbours: neighboursOf(n, pairs),
    })),
  );
});

/** Which of these wards have a lead on duty. */
export function anyDuty(wards: readonly Ward[]): fc.Arbitrary<Set<WardCode>> {
  return fc.subarray(wards.map(({ code }) => code)).map((codes) => new Set(codes));
}

function neighboursOf(n: number, pairs: readonly (readonly [number, number])[]): WardCode[] {
  const others = pairs.flatMap(([a, b]) => (a === b ? [] : a === n ? [b] : b === n ? [a] : []));
  return [...new Set(others)].sort((a, b) => a - b).map(wardCode);
}
