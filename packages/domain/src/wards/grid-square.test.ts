import { expect, it } from 'vitest';
import { gridSquareOf } from './grid-square.ts';

// Ordnance Survey's own: Caister water tower in "A guide to coordinate systems", and two that everybody can look up.
it.each([
  ['Caister water tower', { lat: 52.658_007_8, lon: 1.716_073_8 }, { east: 651, north: 313 }],
  ['Westminster Abbey', { lat: 51.4994, lon: -0.1273 }, { east: 530, north: 179 }],
  ['Edinburgh Castle', { lat: 55.9486, lon: -3.1999 }, { east: 325, north: 673 }],
])('knows the square of %s', (_name, at, square) => expect(gridSquareOf(at)).toEqual(square));
