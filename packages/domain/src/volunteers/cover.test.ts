import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WardCode } from '../ids.ts';
import { NOON } from '../testing/builders.ts';
import { LEAST_ASKED_FOR, THIN } from '../weekly/looked-for.ts';
import {
  type AlikeVolunteers,
  COVER_LEVELS,
  type CoverFacts,
  coverLevel,
  coverOf,
  isThin,
  notCounted,
  thinFirst,
} from './cover.ts';

const [here, beside, far] = ['E05013808', 'E05013794', 'E05013806'].map((code) => WardCode(code)) as [
  WardCode,
  WardCode,
  WardCode,
];
const shopping = { key: 'shopping', category: { credentials: ['DBS_BASIC' as const], ways: ['IN_PERSON' as const] } };
const calls = { key: 'shopping', category: { credentials: [], ways: ['BY_PHONE' as const, 'IN_PERSON' as const] } };
const some = (count: number, facts: Partial<AlikeVolunteers> = {}): AlikeVolunteers => ({
  ...{ wardCode: here, key: 'shopping', status: 'APPROVED', onDuty: true, selfIsolating: false, full: false },
  ...{ credentials: [{ kind: 'DBS_ENHANCED', validUntil: null }], count, ...facts },
});
const facts = (...volunteers: AlikeVolunteers[]): CoverFacts => ({
  ...{ wards: [{ code: here, neighbours: [beside] }], columns: [shopping], volunteers, askedFor: [] },
});
const cell = (of: CoverFacts) => coverOf(of, NOON)[0];

describe('the cover of a ward', () => {
  it.each([
    [0, 0, 'NOBODY'],
    [0, 9, 'NEXT_DOOR'],
    [1, 9, 'ONE'],
    [THIN - 1, 0, 'FEW'],
    [THIN, 0, 'ENOUGH'],
  ] as const)('of %i here and %i next door is %s', (own, next, level) => expect(coverLevel(own, next)).toBe(level));

  it.each([
    ['PAUSED', { status: 'SUSPENDED', onDuty: false, credentials: [] }, shopping],
    ['CHECK_MISSING', { credentials: [{ kind: 'DBS_BASIC', validUntil: '2026-06-14' }], onDuty: false }, shopping],
    ['STAYS_AT_HOME', { selfIsolating: true, onDuty: false }, shopping],
    ['OFF_DUTY', { onDuty: false }, shopping],
    [null, { full: true }, shopping],
    [null, { selfIsolating: true }, calls],
    [null, { credentials: [], selfIsolating: true }, { key: 'ar', category: null }],
  ] as const)('leaves out with %s', (reason, those, column) => expect(notCounted(some(1, those), column, NOON)).toBe(reason));

  it('says who is not counted, and why, and who has their hands full', () => {
    const told = cell(facts(some(2), some(1, { full: true }), some(4, { onDuty: false }), some(1, { status: 'SUSPENDED' })));
    expect(told).toMatchObject({ volunteers: 8, counted: 3, full: 1, level: 'ENOUGH' });
    expect(told?.notCounted).toEqual([
      { reason: 'PAUSED', count: 1 },
      { reason: 'OFF_DUTY', count: 4 },
    ]);
  });

  it('says of next door a band alone, of those who could be asked, and nothing of wards further off', () => {
    const of = (count: number, those: Partial<AlikeVolunteers> = {}) => cell(facts(some(count, { wardCode: beside, ...those })));
    expect([of(0), of(1), of(2), of(3)].map((one) => one?.nextDoor)).toEqual(['NOBODY', 'FEW', 'FEW', 'ENOUGH']);
    expect([of(5, { onDuty: false }), of(5, { wardCode: far })].map((one) => one?.level)).toEqual(['NOBODY', 'NOBODY']);
    expect(of(5)).toMatchObject({ volunteers: 0, counted: 0, full: 0, notCounted: [] });
  });

  it('says that many asked only from a number on that tells of nobody', () => {
    const asked = (requests: number) =>
      cell({ ...facts(), askedFor: [{ wardCode: here, key: 'shopping', requests }] })?.askedOften;
    expect([asked(LEAST_ASKED_FOR - 1), asked(LEAST_ASKED_FOR)]).toEqual([false, true]);
  });

  it('counts every volunteer of the ward once', () => {
    const alike = fc.record({
      ...{ wardCode: fc.constantFrom(here, beside, far), key: fc.constantFrom('shopping', 'post') },
      ...{ status: fc.constantFrom('APPROVED' as const, 'SUSPENDED' as const), onDuty: fc.boolean() },
      ...{ selfIsolating: fc.boolean(), full: fc.boolean(), credentials: fc.constantFrom([], some(1).credentials) },
      count: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(alike), (volunteers) => {
        const told = cell(facts(...volunteers));
        const left = told?.notCounted.reduce((so, { count }) => so + count, 0) ?? 0;
        const all = volunteers.filter(({ wardCode, key }) => wardCode === here && key === 'shopping');
        expect(told?.volunteers).toBe(all.reduce((so, { count }) => so + count, 0));
        expect((told?.counted ?? 0) + left).toBe(told?.volunteers);
      }),
    );
  });
});

it('names what is thin: what many ask for first, then the thinnest', () => {
  const cells = COVER_LEVELS.flatMap((level) => [false, true].map((askedOften) => ({ level, askedOften })));
  const thin = thinFirst([...cells].reverse());
  expect(thin).toHaveLength(8);
  expect(thin.every(isThin)).toBe(true);
  expect(thin.map(({ askedOften, level }) => `${askedOften} ${level}`)).toEqual([
    ...['true NOBODY', 'true NEXT_DOOR', 'true ONE', 'true FEW'],
    ...['false NOBODY', 'false NEXT_DOOR', 'false ONE', 'false FEW'],
  ]);
});
