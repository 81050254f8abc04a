import { describe, expect, it } from 'vitest';
import { StaffId, WardCode } from '../ids.ts';
import type { StaffMember } from './staff.ts';
import { nameStandIn, type StandIn } from './stand-in.ts';

const now = new Date('2026-11-20T12:00:00Z');
const [ward, nextDoor] = [WardCode('E05000001'), WardCode('E05000002')];
const [away, other, idle, coordinator] = ['away', 'other', 'idle', 'coordinator'].map(StaffId) as [
  ...[StaffId, StaffId, StaffId, StaffId],
];
const member = (id: StaffId, roles: StaffMember['roles'], wardCodes: WardCode[]): StaffMember => ({ id, roles, wardCodes });
const STAFF = [
  member(away, ['WARD_LEAD'], [ward]),
  member(other, ['WARD_LEAD'], [nextDoor]),
  member(idle, ['WARD_LEAD'], []),
  member(coordinator, ['COORDINATOR'], []),
];
const wish: StandIn = { wardCode: ward, away, standIn: other, from: '2026-11-20', until: '2026-11-30' };

describe('a stand-in', () => {
  it.each([
    ['a lead of another ward', {}],
    ['a lead without a ward', { standIn: idle }],
    ['for one day', { until: '2026-11-20' }],
  ])('is %s', (_who, said) => {
    expect(nameStandIn(STAFF, [], { ...wish, ...said }, now)).toEqual({ ok: true, value: { ...wish, ...said } });
  });

  it('is named for the days after another, and before', () => {
    const named = [
      { ...wish, from: '2026-11-10', until: '2026-11-19' },
      { ...wish, from: '2026-12-01', until: '2026-12-05' },
    ];
    expect(nameStandIn(STAFF, named, wish, now).ok).toBe(true);
  });

  it.each([
    ['the lead does not lead this ward', { wardCode: nextDoor }, { code: 'NOT_THEIR_WARD', field: 'staffId' }],
    ['it is themselves', { standIn: away }, { code: 'STAFF_NOT_FOUND', field: 'standInStaffId' }],
    ['it is no lead', { standIn: coordinator }, { code: 'STAFF_NOT_FOUND', field: 'standInStaffId' }],
    ['the first day is none', { from: '2026-02-30' }, { code: 'DATE_MALFORMED', field: 'from' }],
    ['the last day is none', { until: '' }, { code: 'DATE_MALFORMED', field: 'until' }],
    ['it begins yesterday', { from: '2026-11-19' }, { code: 'DATE_IN_THE_PAST', field: 'from' }],
    ['it ends first', { from: '2026-12-01' }, { code: 'LAST_DAY_BEFORE_FIRST', field: 'until' }],
    ['it ends beyond the rota', { until: '2027-05-22' }, { code: 'DUTY_TOO_FAR', field: 'until' }],
  ])('is not named where %s', (_when, said, refusal) => {
    expect(nameStandIn(STAFF, [], { ...wish, ...said }, now)).toEqual({ ok: false, refusals: [refusal] });
  });

  it.each([
    ['somebody else has its first day', { from: '2026-11-10', until: '2026-11-20' }],
    ['somebody else has its last day', { from: '2026-11-30', until: '2026-12-02' }],
    ['whoever is to stand in is away', { away: wish.standIn, standIn: wish.away }],
    ['whoever is away stands in for another', { away: coordinator, standIn: wish.away }],
  ])('is not named where %s', (_which, taken) => {
    expect(nameStandIn(STAFF, [{ ...wish, ...taken }], wish, now)).toEqual({
      ok: false,
      refusals: [{ code: 'STAND_IN_NAMED_ALREADY', field: null }],
    });
  });
});
