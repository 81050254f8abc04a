import { expect, it } from 'vitest';
import { wardCode } from '../testing/builders.ts';
import { type LocalGroup, nearestGroup, placePostcode } from './placement.ts';

const kensington: LocalGroup = { name: 'Kensington', url: 'https://kensington.example', position: { lat: 51.5, lon: -0.19 } };
const camden: LocalGroup = { name: 'Camden', url: 'https://camden.example', position: { lat: 51.54, lon: -0.14 } };
const groups = [kensington, camden];
const facts = { wardCode: null, ourOutcodes: new Set(['SW1P', 'NW1']), groups, outcodePosition: null };

it('places a postcode of the table in its ward', () => {
  const placement = placePostcode({ postcode: 'SW1P 2AB', outcode: 'SW1P' }, { ...facts, wardCode: wardCode(3) });
  expect(placement).toEqual({ kind: 'PLACED', wardCode: wardCode(3) });
});

it('does not guess a ward from an outcode of ours: another borough shares it', () => {
  expect(placePostcode({ postcode: 'NW1 9ZZ', outcode: 'NW1' }, facts)).toEqual({ kind: 'UNKNOWN', groups });
});

it('sends an outcode that is not ours to the nearest other group', () => {
  const placement = placePostcode(
    { postcode: 'NW5 1AA', outcode: 'NW5' },
    { ...facts, outcodePosition: { lat: 51.553, lon: -0.143 } },
  );
  expect(placement).toEqual({ kind: 'OUT_OF_AREA', nearest: { ...camden, metres: 1460 }, groups });
});

it('says so honestly when nobody knows where the outcode lies, or there is no other group', () => {
  const read = { postcode: 'BT1 1AA', outcode: 'BT1' };
  expect(placePostcode(read, facts)).toEqual({ kind: 'OUT_OF_AREA', nearest: null, groups });
  expect(placePostcode(read, { ...facts, groups: [], outcodePosition: camden.position })).toEqual({
    kind: 'OUT_OF_AREA',
    nearest: null,
    groups: [],
  });
});

it('names the same group of two equally near, however they are listed', () => {
  const twins = [
    { ...camden, name: 'B' },
    { ...camden, name: 'A' },
  ];
  expect(nearestGroup(kensington.position, twins)?.name).toBe('A');
  expect(nearestGroup(kensington.position, twins.reverse())?.name).toBe('A');
});
