import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areFirstStepsOver, FIRST_STEPS, firstSteps, type NetworkCounts, nextFirstStep } from './first-steps.ts';

const EMPTY: NetworkCounts = {
  ...{ wards: 0, wardsWithLead: 0, leadsInvited: 0, volunteersApproved: 0, volunteersWaiting: 0, requests: 0, callOuts: 0 },
};
const statesOf = (has: Partial<NetworkCounts>) => firstSteps({ ...EMPTY, ...has }).map(({ state }) => state);
const nextOf = (has: Partial<NetworkCounts>) => nextFirstStep(firstSteps({ ...EMPTY, ...has }));

describe('the first steps of a network', () => {
  it('begin with its wards where nothing is there', () => {
    expect(statesOf({})).toEqual(['TO_DO', 'TO_DO', 'TO_DO', 'TO_DO', 'TO_DO']);
    expect(nextOf({})).toBe('WARDS');
  });

  it('go on past what others have to answer, and come to an end of their own', () => {
    const invited = { wards: 9, leadsInvited: 2 };
    expect(statesOf(invited)).toEqual(['DONE', 'WAITING', 'TO_DO', 'TO_DO', 'TO_DO']);
    expect(nextOf(invited)).toBe('VOLUNTEERS');
    expect(nextOf({ ...invited, volunteersWaiting: 3 })).toBe('REQUEST');
    expect(nextOf({ ...invited, volunteersWaiting: 3, requests: 1, callOuts: 1 })).toBeNull();
  });

  it('are over once each was done, and not while one waits', () => {
    const all = { wards: 9, wardsWithLead: 1, volunteersApproved: 1, requests: 1, callOuts: 1 };
    expect(areFirstStepsOver(firstSteps({ ...EMPTY, ...all }))).toBe(true);
    expect(areFirstStepsOver(firstSteps({ ...EMPTY, ...all, volunteersApproved: 0, volunteersWaiting: 5 }))).toBe(false);
  });

  it('say how much is there and how much is waited for', () => {
    const steps = firstSteps({
      ...EMPTY,
      wards: 9,
      wardsWithLead: 4,
      leadsInvited: 2,
      volunteersApproved: 7,
      volunteersWaiting: 3,
    });
    expect(steps.map(({ count, waiting }) => [count, waiting])).toEqual([
      ...[
        [9, 0],
        [4, 2],
        [7, 3],
      ],
      ...[
        [0, 0],
        [0, 0],
      ],
    ]);
  });

  it('never become less done by having more', () => {
    const some = fc.nat({ max: 3 });
    const counts = fc.record({
      ...{ wards: some, wardsWithLead: some, leadsInvited: some, volunteersApproved: some, volunteersWaiting: some },
      ...{ requests: some, callOuts: some },
    });
    fc.assert(
      fc.property(counts, fc.constantFrom(...(Object.keys(EMPTY) as (keyof NetworkCounts)[])), (has, more) => {
        const done = (of: NetworkCounts) => firstSteps(of).filter(({ state }) => state === 'DONE').length;
        expect(done({ ...has, [more]: has[more] + 1 })).toBeGreaterThanOrEqual(done(has));
        expect(firstSteps(has).map(({ kind }) => kind)).toEqual(FIRST_STEPS);
      }),
    );
  });
});
