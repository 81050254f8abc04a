import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WardCode } from '../ids.ts';
import { makeApiClient, type NewApiClient, rotateKey } from './api-client.ts';

const [one, two, strange] = ['E05013806', 'E05013807', 'E05000001'].map(WardCode) as [WardCode, WardCode, WardCode];
const council: NewApiClient = {
  name: 'Office of an MP',
  kind: 'COUNCIL',
  scopes: ['WARDS_READ'],
  wardCodes: [one, two],
  days: 90,
  organizationId: null,
};
const ours = { wards: [one, two], organizationKnown: true };
const refused = (said: Partial<NewApiClient>, known = ours) => {
  const decision = makeApiClient({ ...council, ...said }, known);
  return decision.ok ? [] : decision.refusals.map(({ code, field }) => `${code} ${field}`);
};

describe('a new API client', () => {
  it('is for its wards, each once, under its name without spaces around it', () => {
    const decision = makeApiClient({ ...council, name: ' Office of an MP ', wardCodes: [one, one, two] }, ours);
    expect(decision).toEqual({ ok: true, value: council });
  });

  it.each([
    ['has a name', { name: '  ' }, 'TEXT_MISSING name'],
    ['has a name that fits a line', { name: 'x'.repeat(81) }, 'TEXT_TOO_LONG name'],
    ['is for a ward at least, when it is a council’s', { wardCodes: [] }, 'TEXT_MISSING wardCodes'],
    ['is for wards of ours', { wardCodes: [one, strange] }, 'WARD_NOT_FOUND wardCodes'],
    ['has a key for a day at least', { days: 0 }, 'DAYS_OUT_OF_RANGE days'],
    ['has a key for a year at most', { days: 367 }, 'DAYS_OUT_OF_RANGE days'],
  ])('%s', (_rule, said, why) => {
    expect(refused(said)).toEqual([why]);
  });

  it('may be a partner’s without any ward', () => {
    expect(refused({ kind: 'PARTNER', wardCodes: [], scopes: [] })).toEqual([]);
  });

  it('works with referrals only as the program of an organisation that we know, and a council’s does not', () => {
    const food: Partial<NewApiClient> = { kind: 'PARTNER', wardCodes: [], scopes: ['REFERRALS_READ'], organizationId: 'food' };
    expect(refused(food)).toEqual([]);
    const writer = makeApiClient({ ...council, ...food, scopes: ['REFERRALS_WRITE'] }, ours);
    expect(writer.ok && writer.value.scopes).toEqual(['REFERRALS_READ', 'REFERRALS_WRITE']);
    expect(refused({ ...food, scopes: ['REFERRALS_WRITE'], organizationId: null })).toEqual([
      'ORGANIZATION_MISSING organizationId',
    ]);
    expect(refused(food, { ...ours, organizationKnown: false })).toEqual(['ORGANIZATION_NOT_FOUND organizationId']);
    expect(refused({ ...food, kind: 'COUNCIL', wardCodes: [one] })).toEqual(['ORGANIZATION_NOT_FOUND organizationId']);
  });
});

it('lets old keys go on beside a new one for thirty days at most, and in whole days', () => {
  const ok = (days: number, overlapDays: number) => rotateKey({ days, overlapDays }).ok;
  expect([ok(90, 0), ok(90, 30), ok(90, 31), ok(90, -1), ok(0, 7)]).toEqual([true, true, false, false, false]);
  fc.assert(fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (days) => ok(90, days) === Number.isInteger(days)));
});
