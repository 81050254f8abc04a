// polylabel: Mapbox's search for the point furthest from every edge, which lies inside whatever the shape.
import polylabel from 'polylabel';
import type { Area, Point } from './plane.ts';

const PRECISION_METRES = 1;

/** Where a ward's label stands: inside it, and as far from every edge as can be. */
export function labelPoint(area: Area): Point {
  const places = area.map((polygon) => polylabel(polygon, PRECISION_METRES));
  const [x, y] = places.reduce((best, place) => (place.distance > best.distance ? place : best));
  return [x, y];
}
