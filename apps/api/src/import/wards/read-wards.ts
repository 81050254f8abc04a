import { readFile } from 'node:fs/promises';
import { fileError } from '../file-error.ts';
import type { Area, Point, Ring } from '../geometry/plane.ts';
import { ImportError } from '../import-error.ts';

/** A ward as the file has it: its boundary in degrees, longitude first; the vintage is the year in the name of the column of codes. */
export type FileWard = { code: string; name: string; vintage: string; area: Area };

/** Why one ward was not taken. */
export type WardRefusal =
  | 'WARD_CODE_MISSING'
  | 'WARD_NAME_MISSING'
  | 'BOUNDARY_MISSING'
  | 'BOUNDARY_NOT_IN_DEGREES'
  | 'WARD_TWICE';

type Feature = { properties?: Record<string, unknown> | null; geometry?: { type?: unknown; coordinates?: unknown } | null };

/** Reads a GeoJSON file of boundaries as the Office for National Statistics publishes them; throws ImportError where it is none. */
export async function readFeatures(file: string): Promise<Feature[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(error, file);
  });
  const features = parse(text);
  if (!features) throw new ImportError(`${file} is not a GeoJSON file of boundaries: it should be a FeatureCollection.`);
  return features;
}

function parse(text: string): Feature[] | null {
  try {
    const { features } = JSON.parse(text.replace(/^\uFEFF/, '')) as { features?: unknown };
    return Array.isArray(features) ? features.map((it) => (typeof it === 'object' && it !== null ? (it as Feature) : {})) : null;
  } catch {
    return null;
  }
}

/** Whether a feature lies in this local authority, by its code in any year. */
export const isInDistrict = ({ properties }: Feature, district: string): boolean =>
  Object.entries(properties ?? {}).some(([name, value]) => /^LAD\d\dCD$/i.test(name) && value === district);

/** One ward, or why it cannot be taken. */
export function readWard({ properties, geometry }: Feature): FileWard | WardRefusal {
  const named = Object.entries(properties ?? {}).map(
    ([name, value]) => [name.toUpperCase(), String(value ?? '').trim()] as const,
  );
  const [codeName, code = ''] =
    named
      .filter(([name]) => /^WD\d\dCD$/.test(name))
      .sort(byName)
      .at(-1) ?? [];
  if (!codeName || !/^[A-Z]\d{8}$/.test(code)) return 'WARD_CODE_MISSING';
  const year = codeName.slice(2, 4);
  const name = named.find(([it]) => it === `WD${year}NM`)?.[1];
  if (!name) return 'WARD_NAME_MISSING';
  const area = geometry && readArea(geometry.type, geometry.coordinates);
  if (!area) return 'BOUNDARY_MISSING';
  const inDegrees = area.every((polygon) =>
    polygon.every((ring) => ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)),
  );
  return inDegrees ? { code, name, vintage: `20${year}`, area } : 'BOUNDARY_NOT_IN_DEGREES';
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => (a < b ? -1 : 1);

function readArea(type: unknown, coordinates: unknown): Area | null {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!isList(polygons)) return null;
  const whole = polygons.every((polygon) => isList(polygon) && polygon.every(isRing));
  return whole ? (polygons as number[][][][]).map((polygon) => polygon.map(closed)) : null;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;
const isRing = (value: unknown): boolean => isList(value) && value.length >= 3 && value.every(isPoint);
const isPoint = (value: unknown): boolean => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Without heights, and ending where it began. */
function closed(ring: number[][]): Ring {
  const points = ring.map(([x = 0, y = 0]): Point => [x, y]);
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}
