import { borderMetres, outlineOf } from './borders.ts';
import { labelPoint } from './label-point.ts';
import { type Area, type Box, boxOf, mapArea, near, type Point, planeAt } from './plane.ts';
import { simplify } from './simplify.ts';

/** What a map of wards needs to know of one: where its label stands, and its boundary with fewer points; in degrees, longitude first. */
export type MappedWard = { code: string; label: Point; outline: Area };

/** Two wards that border each other, and for how many metres; the lesser code comes first. */
export type Border = { one: string; other: string; metres: number };

/** As exact as a map of a borough on a telephone can show. */
const OUTLINE_METRES = 5;

/** Label points, outlines and borders of wards, given by code in degrees. */
export function mapWards(areas: ReadonlyMap<string, Area>): { wards: MappedWard[]; borders: Border[] } {
  const wards = [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, area]) => mapWard(code, area));
  return { wards, borders: bordersAmong(wards) };
}

function mapWard(code: string, area: Area): MappedWard {
  const { toPlane, toDegrees } = planeAt(latitudeOf(boxOf(area.flat(2))));
  const flat = mapArea(area, toPlane);
  return { code, label: toDegrees(labelPoint(flat)), outline: mapArea(simplify(flat, OUTLINE_METRES), toDegrees) };
}

const latitudeOf = ({ south, north }: Box): number => (south + north) / 2;
const NEAR_DEGREES = 0.001; // more than the tolerance of a border anywhere in the United Kingdom

function bordersAmong(wards: MappedWard[]): Border[] {
  const boxes = wards.map(({ outline }) => boxOf(outline.flat(2)));
  const borders: Border[] = [];
  for (const [i, one] of wards.entries()) {
    const box = boxes[i] as Box;
    const { toPlane } = planeAt(latitudeOf(box));
    const ours = outlineOf(mapArea(one.outline, toPlane));
    for (let j = i + 1; j < wards.length; j += 1) {
      const other = wards[j] as MappedWard;
      if (!near(box, boxes[j] as Box, NEAR_DEGREES)) continue;
      const metres = borderMetres(ours, outlineOf(mapArea(other.outline, toPlane)));
      if (metres > 0) borders.push({ one: one.code, other: other.code, metres });
    }
  }
  return borders;
}
