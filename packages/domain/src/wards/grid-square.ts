import type { LatLon } from './ward.ts';

/** A square of the 1 km National Grid: its south-west corner, in whole kilometres. */
export type GridSquare = { east: number; north: number };

// Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C: Airy 1830, the National Grid's projection, and the shift from WGS 84.
const WGS84 = { a: 6_378_137, b: 6_356_752.314_245 };
const AIRY = { a: 6_377_563.396, b: 6_356_256.909 };
const SHIFT = { x: -446.448, y: 125.157, z: -542.06, scale: 20.4894e-6, turn: [-0.1502, -0.247, -0.8421] } as const;
const GRID = { scale: 0.999_601_271_7, lat: radians(49), lon: radians(-2), east: 400_000, north: -100_000 };

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The 1 km square of the National Grid that a place lies in; true to some metres, in Great Britain. */
export function gridSquareOf({ lat, lon }: LatLon): GridSquare {
  const [east, north] = project(onAiry(radians(lat), radians(lon)));
  return { east: Math.floor(east / 1000), north: Math.floor(north / 1000) };
}

/** The same place on the ellipsoid that the grid is drawn on. */
function onAiry(lat: number, lon: number): [lat: number, lon: number] {
  const e2 = 1 - WGS84.b ** 2 / WGS84.a ** 2;
  const nu = WGS84.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  const at = [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), nu * (1 - e2) * Math.sin(lat)] as const;
  const [rx, ry, rz] = SHIFT.turn.map((seconds) => radians(seconds / 3600)) as [number, number, number];
  const scale = 1 + SHIFT.scale;
  const x = SHIFT.x + at[0] * scale - at[1] * rz + at[2] * ry;
  const y = SHIFT.y + at[0] * rz + at[1] * scale - at[2] * rx;
  const z = SHIFT.z - at[0] * ry + at[1] * rx + at[2] * scale;
  const airy2 = 1 - AIRY.b ** 2 / AIRY.a ** 2;
  const flat = Math.hypot(x, y);
  let phi = Math.atan2(z, flat * (1 - airy2));
  for (let times = 0; times < 5; times += 1)
    phi = Math.atan2(z + (airy2 * AIRY.a * Math.sin(phi)) / Math.sqrt(1 - airy2 * Math.sin(phi) ** 2), flat);
  return [phi, Math.atan2(y, x)];
}

function project([lat, lon]: [lat: number, lon: number]): [east: number, north: number] {
  const e2 = 1 - AIRY.b ** 2 / AIRY.a ** 2;
  const n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b);
  const [sin, cos, tan2] = [Math.sin(lat), Math.cos(lat), Math.tan(lat) ** 2];
  const nu = (AIRY.a * GRID.scale) / Math.sqrt(1 - e2 * sin ** 2);
  const rho = (nu * (1 - e2)) / (1 - e2 * sin ** 2);
  const eta2 = nu / rho - 1;
  const [minus, plus] = [lat - GRID.lat, lat + GRID.lat];
  const along =
    AIRY.b *
    GRID.scale *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus));
  const d = lon - GRID.lon;
  const north =
    along + GRID.north + ((nu * sin * cos) / 2) * d ** 2 + ((nu * sin * cos ** 3) / 24) * (5 - tan2 + 9 * eta2) * d ** 4;
  const east = GRID.east + nu * cos * d + ((nu * cos ** 3) / 6) * (nu / rho - tan2) * d ** 3;
  return [east, north];
}
