import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesOf } from './moves.ts';
import { REQUEST_ARROWS, REQUEST_STATUSES } from './request-status.ts';

const ABLE = {
  ...{ confirm: true, assign: true, cancelAssignment: true, recordFollowUp: true },
  ...{ signpost: true, cancel: true, markUnmet: true, markDuplicate: true },
};
const verbsOf = (status: (typeof REQUEST_STATUSES)[number], can = ABLE) => movesOf(status, can).map(({ verb }) => verb);

describe('the moves of a request', () => {
  it('go along the arrows of its life, and each only for who can do it', () => {
    const abilities = fc.record(Object.fromEntries(Object.keys(ABLE).map((name) => [name, fc.boolean()])));
    fc.assert(
      fc.property(fc.constantFrom(...REQUEST_STATUSES), abilities, (status, some) => {
        const can = { ...ABLE, ...some };
        for (const { to, verb } of movesOf(status, can)) {
          expect(REQUEST_ARROWS[status]).toContain(to);
          const without = { confirm: 'confirm', takeBack: 'cancelAssignment' }[verb as string] ?? verb;
          expect(verbsOf(status, { ...can, [without]: false })).not.toContain(verb);
        }
      }),
    );
  });

  it.each([
    ['NEW', ['confirm', 'signpost', 'cancel', 'markUnmet', 'markDuplicate']],
    ['OPEN', ['assign', 'signpost', 'cancel', 'markUnmet', 'markDuplicate']],
    ['ASSIGNED', ['takeBack', 'cancel', 'markUnmet', 'markDuplicate']],
    ['DELIVERED', ['recordFollowUp']],
    ['CLOSED', []],
    ['REFERRED', []],
  ] as const)('from %s are %j', (status, verbs) => {
    expect(verbsOf(status)).toEqual(verbs);
  });

  it('never say that it is done: that is the volunteer’s to say', () => {
    for (const status of REQUEST_STATUSES) expect(movesOf(status, ABLE).map(({ to }) => to)).not.toContain('DELIVERED');
  });
});
