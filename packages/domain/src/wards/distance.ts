import type { LatLon, Ward } from './ward.ts';

const EARTH_RADIUS_METRES = 6_371_008.8; // mean radius, IUGG
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far two points are from each other as the crow flies, in whole metres. */
export function distanceMetres(a: LatLon, b: LatLon): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const east = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(north + east))));
}

/** Orders wards by their distance from this one, label point to label point; equal distances by GSS code. */
export function byDistanceFrom(ward: Ward): (a: Ward, b: Ward) => number {
  return (a, b) => {
    const difference = distanceMetres(ward.labelPoint, a.labelPoint) - distanceMetres(ward.labelPoint, b.labelPoint);
    if (difference !== 0) return difference;
    return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
  };
}

/** The nearest of these wards, ties by GSS code; null when there are none. */
export function nearest(ward: Ward, candidates: readonly Ward[]): Ward | null {
  return [...candidates].sort(byDistanceFrom(ward))[0] ?? null;
}
