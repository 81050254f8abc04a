import type { WardCode } from '../ids.ts';
import { distanceMetres } from './distance.ts';
import type { ReadPostcode } from './postcode.ts';
import type { LatLon } from './ward.ts';

/** Another mutual-aid group that somebody outside our wards can turn to. */
export type LocalGroup = { name: string; url: string; position: LatLon };

/** What the network knows about one postcode: its ward where the table has it, the outcodes that reach into our wards, other groups, and where the outcode lies. */
export type PostcodeFacts = {
  wardCode: WardCode | null;
  ourOutcodes: ReadonlySet<string>;
  groups: LocalGroup[];
  outcodePosition: LatLon | null;
};

/** Where a postcode belongs: a ward of ours, unknown although the outcode is ours, or out of our area with the nearest other group. */
export type Placement =
  | { kind: 'PLACED'; wardCode: WardCode }
  | { kind: 'UNKNOWN'; groups: LocalGroup[] }
  | { kind: 'OUT_OF_AREA'; nearest: (LocalGroup & { metres: number }) | null; groups: LocalGroup[] };

/** An honest answer for every postcode and never a wrong ward: "SW1P" alone does not mean "one of ours". */
export function placePostcode(read: ReadPostcode, facts: PostcodeFacts): Placement {
  const { wardCode, ourOutcodes, groups, outcodePosition } = facts;
  if (wardCode !== null) return { kind: 'PLACED', wardCode };
  if (ourOutcodes.has(read.outcode)) return { kind: 'UNKNOWN', groups };
  return { kind: 'OUT_OF_AREA', nearest: outcodePosition && nearestGroup(outcodePosition, groups), groups };
}

/** The group nearest to this position with its distance in metres, ties by name; null when there are none. */
export function nearestGroup(position: LatLon, groups: readonly LocalGroup[]): (LocalGroup & { metres: number }) | null {
  const measured = groups.map((group) => ({ ...group, metres: distanceMetres(position, group.position) }));
  return measured.sort((a, b) => a.metres - b.metres || (a.name < b.name ? -1 : 1))[0] ?? null;
}
