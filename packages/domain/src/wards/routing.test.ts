import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDuty, anyWards } from '../testing/any-ward.ts';
import { wardCode, wardsOf } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import { distanceMetres } from './distance.ts';
import { route } from './routing.ts';

const wards = wardsOf('Westbourne', 'Bayswater', 'Lancaster Gate', 'Hyde Park');
const [westbourne, bayswater, lancasterGate, hydePark] = [0, 1, 2, 3].map(wardCode) as [never, never, never, never];

describe('routing to the nearest group', () => {
  it('stays in its own ward when somebody is on duty there', () => {
    expect(route(bayswater, wards, new Set([bayswater, westbourne]))).toEqual({
      handledBy: bayswater,
      reason: 'OWN_WARD_ON_DUTY',
      metres: null,
    });
  });

  it('goes to the neighbour on duty, and says how far that is', () => {
    expect(route(bayswater, wards, new Set([lancasterGate, hydePark]))).toEqual({
      handledBy: lancasterGate,
      reason: 'NEIGHBOUR_ON_DUTY',
      metres: 692,
    });
  });

  it('waits in its own ward when only a ward further off has somebody on duty', () => {
    expect(route(bayswater, wards, new Set([hydePark]))).toEqual({
      handledBy: bayswater,
      reason: 'NOBODY_ON_DUTY',
      metres: null,
    });
  });

  it('takes the lower GSS code of two neighbours equally far away', () => {
    expect(route(bayswater, [...wards].reverse(), new Set([lancasterGate, westbourne])).handledBy).toBe(westbourne);
  });

  it('throws for a ward the network does not have, rather than route it to a wrong one', () => {
    expect(() => route(wardCode(17), wards, new Set())).toThrow('E05000018');
  });

  it('gives every request to the nearest ward on duty in reach, ties by GSS code, and never to one that is off duty', () => {
    const anyCase = anyWards.chain((all) =>
      fc.tuple(fc.constant(all), fc.constantFrom(...all), anyDuty(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(anyCase, ([all, ward, onDuty, shuffled]) => {
        const routing = route(ward.code, all, onDuty);
        expect(route(ward.code, shuffled, onDuty)).toEqual(routing);
        if (onDuty.has(ward.code)) {
          expect(routing).toEqual({ handledBy: ward.code, reason: 'OWN_WARD_ON_DUTY', metres: null });
          return;
        }
        const ready = all.filter(({ code }) => ward.neighbours.includes(code) && onDuty.has(code));
        if (ready.length === 0) {
          expect(routing).toEqual({ handledBy: ward.code, reason: 'NOBODY_ON_DUTY', metres: null });
          return;
        }
        const metres = Math.min(...ready.map(({ labelPoint }) => distanceMetres(ward.labelPoint, labelPoint)));
        const atThatDistance = ready.filter(({ labelPoint }) => distanceMetres(ward.labelPoint, labelPoint) === metres);
        const handledBy = atThatDistance.map(({ code }) => code).sort()[0];
        expect(routing).toEqual({ handledBy, reason: 'NEIGHBOUR_ON_DUTY', metres });
      }),
      { numRuns: runs(1000, 50_000) },
    );
  });
});
