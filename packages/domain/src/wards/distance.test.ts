import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyWards } from '../testing/any-ward.ts';
import { wardsOf } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { byDistanceFrom, distanceMetres, nearest } from './distance.ts';
import { inReach } from './reach.ts';

const nelsonsColumn = { lat: 51.50775, lon: -0.12793 };
const marbleArch = { lat: 51.51315, lon: -0.1589 };

it('measures as the crow flies, the same there and back', () => {
  expect(distanceMetres(nelsonsColumn, marbleArch)).toBe(2226);
  expect(distanceMetres(marbleArch, nelsonsColumn)).toBe(2226);
  expect(distanceMetres(marbleArch, marbleArch)).toBe(0);
  expect(distanceMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBe(20_015_114);
});

it('finds nobody nearest among nobody', () => {
  const [ward] = wardsOf('Vincent Square');
  expect(ward && nearest(ward, [])).toBeNull();
});

it('orders wards the same however they are listed', () => {
  const anyCase = anyWards.chain((all) =>
    fc.tuple(fc.constant(all), fc.constantFrom(...all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(anyCase, ([all, ward, shuffled]) => {
      const inOrder = [...all].sort(byDistanceFrom(ward));
      expect([...shuffled].sort(byDistanceFrom(ward))).toEqual(inOrder);
      expect(nearest(ward, shuffled)).toBe(inOrder[0]);
    }),
    { numRuns: runs(300, 10_000) },
  );
});

it('reaches the ward and its neighbours in person, and every ward by phone or online', () => {
  const wards = wardsOf('Westbourne', 'Bayswater', 'Lancaster Gate', 'Hyde Park');
  const [westbourne] = wards;
  const names = (way: 'IN_PERSON' | 'BY_PHONE' | 'ONLINE') =>
    westbourne && inReach(wards, westbourne, way).map(({ name }) => name);
  expect(names('IN_PERSON')).toEqual(['Westbourne', 'Bayswater']);
  expect(names('BY_PHONE')).toEqual(['Westbourne', 'Bayswater', 'Lancaster Gate', 'Hyde Park']);
  expect(names('ONLINE')).toEqual(names('BY_PHONE'));
});
