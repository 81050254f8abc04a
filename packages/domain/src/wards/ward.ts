import type { WardCode } from '../ids.ts';

/** A point on the earth in degrees (WGS84). */
export type LatLon = { lat: number; lon: number };

/** An electoral ward of a network: the point its label stands on, always inside it, and the network's wards that border it. */
export type Ward = { code: WardCode; name: string; labelPoint: LatLon; neighbours: WardCode[] };

/** The ward with this code; throws when the network has none, because codes are checked before a rule sees them. */
export function wardIn(wards: readonly Ward[], code: WardCode): Ward {
  const ward = wards.find((candidate) => candidate.code === code);
  if (!ward) throw new Error(`The network has no ward ${code}`);
  return ward;
}
