import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyWards } from '../testing/any-ward.ts';
import { wardCode } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { layTiles } from './tiles.ts';

const at = (n: number, lat: number, lon: number) => ({ code: wardCode(n), labelPoint: { lat, lon } });

it('keeps north above south and west left of east', () => {
  const square = [at(1, 51.52, -0.2), at(2, 51.52, -0.18), at(3, 51.508, -0.2), at(4, 51.508, -0.18)];
  expect(layTiles(square).sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
    { code: wardCode(1), column: 0, row: 0 },
    { code: wardCode(2), column: 1, row: 0 },
    { code: wardCode(3), column: 0, row: 1 },
    { code: wardCode(4), column: 1, row: 1 },
  ]);
});

it('lays a row where wards lie in a row, one tile for one ward, and none for none', () => {
  const row = layTiles([at(1, 51.5, -0.3), at(2, 51.5, -0.2), at(3, 51.5, -0.1)]);
  expect(row.map(({ row: line }) => line)).toEqual([0, 0, 0]);
  expect(new Set(row.map(({ column }) => column)).size).toBe(3);
  expect(layTiles([at(1, 51.5, -0.1)])).toEqual([{ code: wardCode(1), column: 0, row: 0 }]);
  expect(layTiles([])).toEqual([]);
});

it('gives every ward a place of its own, whatever the order they come in, and wastes little room', () => {
  fc.assert(
    fc.property(anyWards, (wards) => {
      const tiles = layTiles(wards);
      expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(wards.length);
      expect(Math.min(...tiles.map(({ column }) => column))).toBe(0);
      expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
      expect(Math.max(...tiles.flatMap(({ column, row }) => [column, row]))).toBeLessThanOrEqual(2 * wards.length);
      const sorted = (of: typeof tiles) => [...of].sort((a, b) => (a.code < b.code ? -1 : 1));
      expect(sorted(layTiles([...wards].reverse()))).toEqual(sorted(tiles));
    }),
    { numRuns: runs(300, 10_000) },
  );
});
