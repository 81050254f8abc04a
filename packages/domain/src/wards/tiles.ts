import type { WardCode } from '../ids.ts';
import type { Ward } from './ward.ts';

/** A ward's place on a map of tiles: the column from the west and the row from the north, both from 0. */
export type Tile = { code: WardCode; column: number; row: number };

type Placed = Pick<Ward, 'code' | 'labelPoint'>;
type Spot = { column: number; row: number };

/**
 * A map without boundaries: one tile a ward, as near as can be to where its label stands, and never two in one place.
 * Who is nearest to the middle picks first, ties by GSS code: the same wards always make the same map.
 */
export function layTiles(wards: readonly Placed[]): Tile[] {
  if (wards.length === 0) return [];
  const spots = idealSpots([...wards].sort((a, b) => (a.code < b.code ? -1 : 1)));
  const middle = { column: mean(spots.map(({ at }) => at.column)), row: mean(spots.map(({ at }) => at.row)) };
  spots.sort((a, b) => apart(a.at, middle) - apart(b.at, middle) || (a.code < b.code ? -1 : 1));
  const taken = new Set<string>();
  const placed = spots.map(({ code, at }) => {
    const spot = nearestFree(at, taken, wards.length);
    taken.add(key(spot));
    return { code, at, spot };
  });
  while (swapBetter(placed));
  const tiles = placed.map(({ code, spot }) => ({ code, ...spot }));
  const [west, north] = [least(tiles.map(({ column }) => column)), least(tiles.map(({ row }) => row))];
  return tiles.map(({ code, column, row }) => ({ code, column: column - west, row: row - north }));
}

/** Where each label would stand if tiles could lie on top of each other, a tile being as large as a ward is on the average. */
function idealSpots(wards: readonly Placed[]): { code: WardCode; at: Spot }[] {
  const latitude = mean(wards.map(({ labelPoint }) => labelPoint.lat));
  const flat = wards.map(({ code, labelPoint: { lat, lon } }) => ({
    code,
    at: { column: lon * Math.cos((latitude * Math.PI) / 180), row: -lat },
  }));
  const [width, height] = [spread(flat.map(({ at }) => at.column)), spread(flat.map(({ at }) => at.row))];
  const size = Math.sqrt(width * height) / (Math.sqrt(wards.length) - 1) || Math.max(width, height) / (wards.length - 1) || 1;
  return flat.map(({ code, at }) => ({ code, at: { column: at.column / size, row: at.row / size } }));
}

function nearestFree(ideal: Spot, taken: ReadonlySet<string>, wards: number): Spot {
  const reach = Math.ceil(Math.sqrt(wards)); // a square of this reach has more places than there are wards
  const free: Spot[] = [];
  for (let row = Math.round(ideal.row) - reach; row <= Math.round(ideal.row) + reach; row += 1)
    for (let column = Math.round(ideal.column) - reach; column <= Math.round(ideal.column) + reach; column += 1)
      if (!taken.has(key({ column, row }))) free.push({ column, row });
  return free.reduce((best, spot) => (apart(spot, ideal) < apart(best, ideal) ? spot : best));
}

/** Exchanges the tiles of any two wards where that brings the two nearer to their labels; answers whether there were any. */
function swapBetter(placed: { at: Spot; spot: Spot }[]): boolean {
  let better = false;
  for (const [i, one] of placed.entries()) {
    for (const other of placed.slice(i + 1)) {
      const now = apart(one.at, one.spot) ** 2 + apart(other.at, other.spot) ** 2;
      const swapped = apart(one.at, other.spot) ** 2 + apart(other.at, one.spot) ** 2;
      if (swapped >= now - 1e-9) continue; // less is noise, and would go on for ever
      [one.spot, other.spot] = [other.spot, one.spot];
      better = true;
    }
  }
  return better;
}

const key = ({ column, row }: Spot): string => `${column} ${row}`;
const apart = (a: Spot, b: Spot): number => Math.hypot(a.column - b.column, a.row - b.row);
const mean = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const least = (numbers: number[]): number => Math.min(...numbers);
const spread = (numbers: number[]): number => Math.max(...numbers) - Math.min(...numbers);
