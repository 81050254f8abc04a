import { describe, expect, it } from 'vitest';
import { WardCode } from '../ids.ts';
import { changeNeighbour } from './neighbours.ts';

const ward = (code: string) => ({ code: WardCode(code), name: code, labelPoint: { lat: 51.5, lon: -0.1 }, neighbours: [] });
const [here, there, elsewhere] = [WardCode('E05000001'), WardCode('E05000002'), WardCode('E05000009')];
const WARDS = [ward(here), ward(there)];

describe('two wards', () => {
  it('may be neighbours where both are the network’s', () => {
    expect(changeNeighbour(WARDS, here, there)).toEqual({ ok: true, value: { one: here, other: there } });
  });

  it.each([
    ['the first is somebody else’s', elsewhere, there, { code: 'WARD_NOT_FOUND', field: 'wardCode' }],
    ['the other is', here, elsewhere, { code: 'WARD_NOT_FOUND', field: 'neighbourCode' }],
    ['both are one', here, here, { code: 'WARD_IS_THE_SAME', field: 'neighbourCode' }],
  ])('may not where %s', (_when, one, other, refusal) => {
    expect(changeNeighbour(WARDS, one, other)).toEqual({ ok: false, refusals: [refusal] });
  });
});
